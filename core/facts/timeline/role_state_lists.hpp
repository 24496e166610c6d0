// SPDX-License-Identifier: MIT
// The things that a timeline tells of and what becomes of them, for role_states.cpp; nothing else
// reads them. Phrases as match_phrase() reads them, with commas between them.
#pragma once

#include <cstdint>
#include <string_view>

namespace pmlint::facts::role_lists {

// A bit for each kind of thing, for what becomes of one, and for the small words between the two.
constexpr std::uint64_t bit(unsigned place) { return std::uint64_t{1} << place; }
enum State : std::uint64_t {
  kService = bit(0),     // what should run
  kFlow = bit(1),        // what should come in
  kLevel = bit(2),       // what should be low
  kTrouble = bit(3),     // what should not be
  kAlarm = bit(4),       // what tells of trouble
  kWatcher = bit(5),     // what looks out for trouble
  kPublic = bit(6),      // who is served, or warns
  kOwnStaff = bit(7),    // who serves
  kSecret = bit(8),      // what is exchanged when others know it
  kStorage = bit(9),     // what may be full
  kProtected = bit(10),  // what is halted to protect it
  kNothing = bit(11),    // none of these was named
  kThings = bit(12) - 1,

  kUp = bit(12),
  kNormal = bit(13),
  kComesUp = bit(14),
  kAnswers = bit(15),
  kBack = bit(16),
  kGone = bit(17),
  kDies = bit(18),
  kAnswersWithError = bit(19),
  kKilled = bit(20),  // it was, by itself or by the responders
  kFails = bit(21),
  kCannot = bit(22),
  kCanAgain = bit(23),
  kRises = bit(24),
  kFalls = bit(25),
  kBegins = bit(26),
  kCleared = bit(27),
  kCaughtUp = bit(28),
  kTells = bit(29),
  kCalls = bit(30),
  kSees = bit(31),
  kMeets = bit(32),
  kExchanged = bit(33),
  kFull = bit(34),
  kExpires = bit(35),
  kMoved = bit(36),
  kRuns = bit(37),
  kWorks = bit(38),
  kWorksWell = bit(39),
  kTold = (bit(40) - 1) & ~kThings,

  kIs = bit(40),
  kBetween = bit(41),  // may stand between a thing and what becomes of it
  kMeasure = bit(42),  // of the thing before it
  kOf = bit(43),       // what follows belongs to the thing
  kTaking = bit(44),   // right of a verb: it is done to something else
  kDenying = bit(45),
  kChecking = bit(46),
  kVoid = bit(47),  // these words together tell nothing
};

struct StateList {
  State state;
  std::string_view phrases;
};

inline constexpr StateList kStateLists[] = {
    {kService,
     "api,apis,app,apps,application,applications,backend,backends,broker,brokers,chain,checkout,"
     "cluster,clusters,connection,connections,connectivity,container,containers,database,"
     "databases,db,endpoint,endpoints,frontend,gateway,gateways,host,hosts,hub,hubs,instance,"
     "instances,machine,machines,network,nginx,node,nodes,pod,pods,portal,power,process,processes,"
     "proxy,proxies,registry,replica,replicas,replication,router,routers,search,server,servers,"
     "service,services,shop,site,sites,store,switch,switches,sync,system,systems,validators,vm,"
     "vms,vpn,website,websites,worker,workers,balancer,balancers,mirror,mirrors,platform,primary,"
     "login,logins,everything"},
    {kFlow,
     "traffic,order,orders,payment,payments,request,requests,message,messages,block,blocks,"
     "throughput,sales,deliveries,job,jobs,upload,uploads,download,downloads,transaction,"
     "transactions,emails,queries,success,checkouts,invoices,events"},
    {kLevel,
     "latency,latencies,p50,p90,p95,p99,lag,cpu,memory,usage,utilization,utilisation,queue,queues,"
     "backlog,backlogs,response,load,temperature"},
    {kTrouble,
     "error,errors,exception,exceptions,timeout,timeouts,failure,failures,5xx,500s,502s,503s,504s,"
     "attack,attacks,complaint,complaints,outage,symptoms,loop,loops,leak,flood,spam,intrusion,"
     "crash,crashes,kills,loss,congestion,deadlock,deadlocks,retries,spike,spikes,degradation"},
    {kAlarm, "alert,alerts,alarm,alarms"},
    {kWatcher,
     "monitoring,monitor,monitors,check,checks,healthcheck,healthchecks,probe,probes,robot,"
     "dashboard,dashboards,grafana,prometheus,datadog,sentry,nagios,zabbix,pingdom,statuscake,"
     "cloudwatch,pagerduty,opsgenie,statping,watchdog,github,graph,graphs"},
    {kPublic,
     "user,users,customer,customers,client,clients,player,players,visitor,visitors,student,"
     "students,teacher,teachers,patient,patients,guest,guests,merchant,merchants,subscriber,"
     "subscribers,tenant,tenants,partner,partners,researcher,researchers,reader,readers,people,"
     "someone,somebody,everyone,vendor"},
    {kOwnStaff,
     "colleague,colleagues,staff,employee,employees,engineer,engineers,developer,developers,"
     "member,members,operator,operators,admin,admins,tester,testers,we"},
    {kSecret,
     "key,keys,token,tokens,credential,credentials,secret,secrets,password,passwords,certificate,"
     "certificates,cert,certs,licence,license,domain"},
    {kStorage, "disk,disks,volume,volumes,partition,partitions,filesystem,storage,memory,inodes"},
    {kProtected, "pool,pools,contract,contracts,bridge,vault,vaults,withdrawals,trading"},

    {kUp, "up,live,online"},
    {kNormal, "normal,green,flowing"},
    {kComesUp,
     "comes up,come up,came up,goes green,go green,went green,turn green,turns green,turned green,"
     "looks normal,look normal,looks good,look good,succeed,succeeds"},
    {kAnswers,
     "all 200,returning 200*,returns 200*,return 200*,returned 200*,returns http 200*,"
     "returned http 200*,returning http 200*,answers 200*,answers with 200*,"
     "answers with http 200*,answer with 200*"},
    {kBack, "is back,are back,was back,were back,comes back,came back,reappear*"},
    {kGone,
     "gone,stop,stops,stopped,cease*,disappear*,vanish*,ends,ended,is over,are over,was over"},
    {kDies,
     "go dark,goes dark,went dark,goes blank,went blank,goes away,go away,went away,gone,break,"
     "breaks,broke,die,dies,died,exits,exited,vanish*,disappear*,notready,goes notready,down,lost,"
     "collapses,collapsed,starts returning,start returning,begins to return,stops producing,"
     "began rejecting,begins rejecting,start rejecting,starts rejecting,began refusing,"
     "began returning,begins returning,stopped responding,stops responding,stopped accepting,"
     "stops accepting,stopped serving,stops serving,"
     "stopped producing,stop flowing,stops flowing,stopped flowing,loses power,lost power"},
    {kAnswersWithError,
     "return 5xx,returns 5xx,returned 5xx,return 500,returns 500,returned 500,return 502,"
     "returns 502,returned 502,return 503,returns 503,returned 503,return 504,returns 504,"
     "returned 504,return http 5*,returns http 5*,returned http 5*,answers 5xx,answers with 5xx,"
     "answers 500,answers 502,answers 503,answers 504"},
    {kKilled, "terminated,killed,oom-killed,oomkilled,halted,paused,frozen"},
    {kFails,
     "fail,start to fail,starts to fail,started to fail,begin to fail,begins to fail,"
     "began to fail"},
    {kCannot, "cannot,can't,couldn't,can not,could not,unable to"},
    {kCanAgain, "can ? again,can ? ? again,can ? ? ? again,could ? again,could ? ? again"},
    {kRises,
     "rise,rises,rose,rising,climb*,grows,grow,grew,growing,jumps,jumped,increases,soar*,exceed*,"
     "explode*"},
    {kFalls,
     "fall,falls,fell,falling,drop,drops,dropped,dropping,decay*,decreas*,declin*,sinks,sank"},
    {kBegins, "begin,begins,began,start,starts,started,appear,appears,appeared"},
    {kCleared, "clear,clears,cleared,drained,empty,processed,recover,recovers"},
    {kCaughtUp, "caught up,catches up"},
    {kTells,
     "call in,call us,call support,write to,writes to,wrote to,message us,messages us,messaged us,"
     "contact us,contacts us,contacted us,asks if,asks whether,asks why,ask if,ask whether,ask "
     "why,asked if,"
     "asked whether,asked why,warn us,warns,warned,tells us,told us,scream*,fires,fired,goes red,"
     "went red,go red,turns red,turned red,turn red,shows a,shows an,goes off,went off"},
    {kCalls, "calls,called,email,emails,emailed,mail,mails,mailed,phone,phones,phoned"},
    {kSees, "sees,saw"},
    {kMeets, "see,gets a,gets an,got a,got an,hits a,hits an,runs into,ran into,encounter*"},
    {kExchanged, "revoked,rotated,invalidated,deactivated,reset,renewed,replaced"},
    {kFull, "full,fills up,filled up,runs full,ran full,exhausted"},
    {kExpires, "expire,expires,expired"},
    {kMoved, "moved,shifted,rerouted,re-routed,switched,redirected,failed over"},
    {kRuns, "running,ready,working"},
    {kWorks, "functional,usable"},
    {kWorksWell,
     "functioning normally,running normally,working normally,operate normally,operates normally,"
     "operated normally,operating normally"},

    {kIs, "is,are,was,were"},
    {kBetween,
     "is,are,was,were,has,have,been,being,time,times,depth,now,fully,all,also,again,both,suddenly,"
     "completely,slowly,finally,responses"},
    {kMeasure, "rate,rates,count,counts,level,levels"},
    {kOf, "of,for,in,on,from,at,with,across,to"},
    {kTaking, "the,a,an,its,our,their,all,being,any,this,that"},
    {kDenying, "no,not,nothing,none"},
    {kChecking, "confirm*,verif*,check*"},
    {kVoid, "up to"},
};

}  // namespace pmlint::facts::role_lists
