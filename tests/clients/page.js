// The HTML report in a real browser: silent, self-contained, complete, accessible in both themes and
// at every width, and its filters work by keyboard. axe looks at a wide and a narrow window.
//
//   node page.js PMLINT EXAMPLE FOLDER    pages and pictures of them stay in FOLDER
'use strict';
const { spawnSync } = require('child_process');
const fs = require('fs');
const path = require('path');
const { chromium } = require('playwright-core');
const documents = require('./documents.js');

const [, , pmlint, example, folder] = process.argv;
const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [1280, 820, 390, 320];
const failures = [];

function expect(holds, what) {
  if (!holds) failures.push(what);
}

// What it prints; one of the documents cannot be read, so the exit code is not asked.
function run(...options) {
  return spawnSync(pmlint, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).stdout;
}

// Entries with a clock, as the program tells them.
function entriesOf(document) {
  const facts = JSON.parse(run('facts', '--output-format', 'json', document));
  return facts.documents[0].timeline.filter((event) => event.at && /\d:\d/.test(event.at)).length;
}

// In the page: the picture that shows, its marks, and labels that touch or leave it.
function measureAxis() {
  const axes = [...document.querySelectorAll('svg.axis')].filter((axis) => axis.getClientRects().length);
  if (axes.length !== 1) return { shown: axes.length };
  const frame = axes[0].getBoundingClientRect();
  const boxes = [...axes[0].querySelectorAll('text')].map((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    return { text: text.textContent, left, right, top, bottom };
  });
  const touching = [];
  boxes.forEach((a, i) => {
    boxes.slice(i + 1).forEach((b) => {
      const slack = 1;
      if (a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack) {
        touching.push(`'${a.text}' and '${b.text}'`);
      }
    });
  });
  const outside = boxes.filter((box) => box.left < frame.left - 2 || box.right > frame.right + 2).map((box) => box.text);
  return { shown: 1, marks: axes[0].querySelectorAll('.mark').length, touching, outside };
}

async function checkLook(page, name, look) {
  const axis = await page.evaluate(measureAxis);
  if (look.entries > 0) {
    expect(axis.shown === 1, `${name}: ${axis.shown} pictures show`);
    expect(axis.marks === look.entries, `${name}: ${axis.marks} marks for ${look.entries} entries`);
    (axis.touching || []).forEach((pair) => failures.push(`${name}: texts touch: ${pair}`));
    (axis.outside || []).forEach((text) => failures.push(`${name}: text leaves the picture: ${text}`));
  }
  const [content, width] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(content <= width, `${name}: scrolls sideways, ${content} in ${width}`);
  if (!look.audit) return;
  const results = await page.evaluate(async (source) => {
    new Function(source)();  // the policy of the page does not bind its debugger
    return (await window.axe.run(document, { resultTypes: ['violations'] })).violations;
  }, AXE);
  for (const violation of results) {
    const where = violation.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ');
    failures.push(`${name}: axe: ${violation.id}: ${violation.help}: ${where}`);
  }
}

async function checkFilters(page, name) {
  const shown = (selector) =>
    page.evaluate((what) => [...document.querySelectorAll(what)].filter((one) => one.getClientRects().length).length, selector);
  const before = await shown('.finding');
  const notes = await shown('.finding.s-note');
  expect(notes > 0 && before > notes, `${name}: needs notes and others to filter`);
  await page.focus('#show-note');
  await page.keyboard.press('Space');
  expect((await shown('.finding')) === before - notes, `${name}: notes do not go away`);
  await page.keyboard.press('Space');
  expect((await shown('.finding')) === before, `${name}: notes do not come back`);
  await page.focus('.filters summary');
  await page.keyboard.press('Enter');
  await page.focus('#show-r-0');
  await page.keyboard.press('Space');
  expect((await shown('.finding.r-0')) === 0, `${name}: a rule does not go away`);
  await page.keyboard.press('Space');
  await page.keyboard.press('Home');
  const focus = await page.evaluate(() => {
    document.activeElement.blur();
    return document.querySelectorAll('[tabindex]').length;
  });
  expect(focus === 0, `${name}: an own order of focus`);
}

async function checkInert(page, name) {
  const live = await page.evaluate(() => ({
    elements: document.querySelectorAll('script, img, iframe, object, embed, link, form, base, foreignObject, [style]').length,
    handlers: [...document.querySelectorAll('*')].filter((one) => [...one.attributes].some((a) => a.name.startsWith('on'))).length,
    links: [...document.querySelectorAll('[href]')].filter((one) => !one.getAttribute('href').startsWith('#')).length,
    styles: document.querySelectorAll('style').length,
  }));
  expect(live.elements + live.handlers + live.links === 0, `${name}: live content: ${JSON.stringify(live)}`);
  expect(live.styles === 1, `${name}: ${live.styles} style elements`);
}

async function main() {
  const paths = { example, ...documents.write(folder) };
  const pages = Object.entries(paths).map(([name, document]) => [name, [document], entriesOf(document)]);
  pages.push(['all', Object.values(paths), 0]);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--force-color-profile=srgb'],
  });
  for (const [name, inputs, entries] of pages) {
    const file = path.join(folder, `${name}.html`);
    run('check', '--isolated', '--exit-zero', `--output-format=html=${file}`, ...inputs);
    for (const colorScheme of ['light', 'dark']) {
      for (const width of WIDTHS) {
        const label = `${name} ${colorScheme} ${width}`;
        const page = await browser.newPage({ viewport: { width, height: 1000 }, colorScheme });
        page.on('console', (message) => failures.push(`${label}: console: ${message.text()}`));
        page.on('pageerror', (error) => failures.push(`${label}: error: ${error}`));
        page.on('dialog', (dialog) => failures.push(`${label}: dialog: ${dialog.message()}`) && dialog.dismiss());
        page.on('request', (request) => {
          if (request.url() !== `file://${file}`) failures.push(`${label}: request: ${request.url()}`);
        });
        await page.goto(`file://${file}`);
        await checkInert(page, label);
        await checkLook(page, label, { entries, audit: width === 1280 || width === 390 });
        if (name === 'example' && width === 1280) await checkFilters(page, label);
        const picture = path.join(folder, `${name}-${colorScheme}-${width}.png`);
        await page.screenshot({ path: picture, fullPage: name !== 'all' });
        await page.close();
      }
    }
  }
  await browser.close();
  failures.forEach((failure) => console.log(failure));
  console.log(`page: ${pages.length} pages, ${WIDTHS.length} widths, 2 themes: ${failures.length} failures`);
  process.exitCode = failures.length ? 1 : 0;
}

main();
