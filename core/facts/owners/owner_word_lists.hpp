// SPDX-License-Identifier: MIT
// Words that look like names and are none, and words that make a team or a role: the lists behind
// name_class. They are part of the vocabulary (action_vocabulary.cpp); nothing else reads them.
#pragma once

#include <string_view>

namespace pmlint::facts::word_lists {

// Words that open titles or stand in brackets and name no one.
inline constexpr std::string_view kOrdinary =
    "a accepted access accessibility account accountability accuracy action actions active "
    "actual additional additionally administration adoption africa after afterwards agility "
    "alert alerting alerts all also alternatively always america an analysis analytics and "
    "another any api apis application approach approval apps apr april architecture area as asia "
    "assessment assigned at audit audits aug august auth authentication authorization auto "
    "automated automatic automation availability awareness backlog backup backups bandwidth "
    "baseline batch be before behaviour better blocked blocker both broad bronze budget bug bugs "
    "build builds business but by cache caches caching can canary canceled cancelled capacity "
    "category cause cert certificate certificates change changes channel check checklist checks "
    "class cleanup clear client clients closed cloud cluster clusters code communication "
    "communications complete completed compliance component config configs configuration "
    "configurations confirmed connection connections consistency container containers continuous "
    "contract control controls coordination corrective cost costs could coverage critical cron "
    "current customer customers daily dashboard dashboards data database databases date dates "
    "day days debt dec december decision dedicated default deferred definition delivery "
    "dependencies dependency deployed deployment deployments detailed details detect detection "
    "development disaster disk do docs documentation does domain done downtime draft drill "
    "drills due during dynamic each early east easy education effective efficiency either email "
    "emails emergency end endpoint endpoints engineering english enhanced enhancement "
    "enhancements environment environments epic error errors escalation estimate eu europe "
    "evaluation event events eventually every evidence example execution existing expected "
    "experience explicit external failed failover failure failures fast faster feature features "
    "feb february feedback final finally first fixed fixes flag flags follow-ups following for "
    "formal framework french frequency frequent frequently friday from full further future "
    "gateway general german global goal gold good governance graceful guidance guidelines "
    "hardening hardware has have health here high higher hopefully host hours how human ideally "
    "if immediate immediately impact impacted implementation implemented important improve "
    "improved improvement improvements in in-progress incident incidents independent information "
    "infrastructure initial initially instance instances integration integrity intermediate "
    "internal into investigation investigative is issue issues it item items its jan january job "
    "jobs jul july jun june key knowledge large last lastly latency later latest launch layer "
    "learning least lessons level library likewise limits load load-balancer local log logging "
    "logs long long-term low lower maintenance major management manual many mar march may "
    "meanwhile medium meeting meetings memory merged message messages metric metrics mid "
    "mid-term migration minimum minor missing mitigate mitigation mitigative mobile model monday "
    "monitoring month monthly months more moreover most must my name near need needed needs "
    "network networks never new next no node none nor normal normally north not note notes "
    "notification notifications nov november now observability occasionally oct october of off "
    "often on once one ongoing only open operation operational operations optional options or "
    "orchestration other otherwise our out over own ownership p0 p1 p2 p3 p4 packages page pages "
    "paging part partial pending per performance perhaps periodic permission permissions phase "
    "pipeline pipelines plan planned planning plans platform playbook playbooks policies policy "
    "pool possible post post-incident postmortem potential pre preparation preparedness prevent "
    "preventative prevention preventive primary priority private proactive problem procedure "
    "procedures process processes production program progress project proper protection protocol "
    "protocols provider public quality quarterly question questions queue queues quick rapid "
    "rarely rate real real-time recovery redundancy redundant reference regression regular "
    "regularly release releases reliability remediation reminder repair replica replication "
    "report reporting reports repository request requests required requirement requirements "
    "resilience resilient resolution resolved resource resources response responsibility "
    "responsible result retention reviewed reviews risk risks roadmap robust role roles rollout "
    "root rule rules runbook runbooks safe safety same saturday scalability scaling scheduled "
    "script scripts search second secondary secondly secrets section sep sept september server "
    "servers service services session sessions sev1 sev2 sev3 severity shared shipped short "
    "short-term should signal silver similarly since single site slow small so software solution "
    "some sometimes source south spanish specific stability staging stakeholder stakeholders "
    "standard standards started state static status step steps storage strategy strict strong "
    "structure such suite summary sunday system systems task tasks team-wide teams technical "
    "technology template term test testing tests than that the their them then there these they "
    "thing things third third-party this threshold thresholds through throughput thursday ticket "
    "tickets time timeline timeout timeouts to today todo too tool tooling tools topic traffic "
    "training transparency tuesday type types typically ultimately unassigned under unit until "
    "up update updated updates upgrade upgrades upon upstream uptime urgent us-east usage use "
    "user users usually validation vendor vendors verification version versions via virtual "
    "visibility vulnerability was we web website wednesday week weekly weeks were west what when "
    "where which while who whose why will wip with wontfix work workflow workflows workload "
    "workloads would year yearly yes yet you your zero zone";

// Software and companies: a capital letter is all that they share with people.
inline constexpr std::string_view kProducts =
    "airflow akamai aks alertmanager algolia amazon android angular ansible apache apachebench "
    "apollo appium applescript argo argocd artifactory asana athena aurora auth0 aws azure "
    "backstage bamboo bash bazel beanstalk bigquery bitbucket bitwarden blackbox bottlerocket "
    "bugsnag buildkite caddy cadvisor calico cassandra celery ceph certbot chef chrome cilium "
    "circleci cisco clickhouse cloudflare cloudformation cloudfront cloudwatch codebuild "
    "codedeploy compose confluence confluent consul coredns couchbase cron crowdstrike cypress "
    "datadog debian dependabot discord django docker dockerhub docs dynamo dynamodb dynatrace ec2 "
    "ecs eks elastic elasticache elasticsearch envoy etcd express facebook fargate fastly "
    "firebase flask flink fluentd flux flyway gatling gcp gerrit gitea github gitlab gitops gke "
    "go golang google grafana graphite graphql graylog gunicorn hadoop haproxy harbor helm heroku "
    "hibernate hive honeycomb http httpd iam ibm icinga influx influxdb instagram ios istio "
    "jaeger java javascript jenkins jest jira jmeter jmx k6 k8s kafka karpenter keda keepalived "
    "keycloak kibana kinesis kong kubernetes kustomize lambda lambdas laravel launchdarkly "
    "letsencrypt lighthouse linkerd linux liquibase locust logstash loki macos mailchimp mailgun "
    "mariadb mattermost maven memcache memcached mesos microsoft minio mongo mongodb mysql nagios "
    "nats neo4j netdata netflix netlify new-relic newrelic nextjs nexus nginx node nodejs nomad "
    "notion npm oauth okta onepassword openapi openresty opensearch openshift openssl openstack "
    "opentelemetry opsgenie oracle packer pagerduty percona pgbouncer php pingdom playwright "
    "podman postfix postgres postgresql postman prometheus proxysql pulsar pulumi puppet pypi "
    "python pytorch quay rabbitmq rails rancher rds react redash redhat redis redshift relic "
    "renovate rollbar ruby rust s3 salesforce saltstack scala selenium sendgrid sentry serverless "
    "shopify slack snowflake snyk solr sonarqube spark spinnaker splunk spring sqs squid "
    "statuscake statuspage stripe sumologic supabase superset swagger swarm symfony sysdig syslog "
    "tableau tailscale telegraf teleport tempo temporal terraform thanos tomcat traefik trello "
    "trivy twilio twitter typescript ubuntu uptimerobot uwsgi vagrant varnish vault velero vercel "
    "vertica victoriametrics vitess vm vms vpn wavefront webhook webpack whatsapp windows "
    "wordpress workday xcode youtube zabbix zendesk zipkin zookeeper zoom";

// Letters that are no initials.
inline constexpr std::string_view kAcronyms =
    "acl ai alb ami aop api apm arm asg asn aws bgp bi cd cdn ci cidr cis cli cms cors cpu cr crm "
    "crud cs css csv cve dag db dbs ddl ddos dev dhcp dml dns dom dr ds e2e eks elb elk eod eol "
    "eom eoq eta etl eu fd gb gc gcp gdpr gke gpu grpc ha hpa hr html http https iac iam id ide "
    "iops iot ip ipc ipv4 ipv6 iso it jdk jit json jvm jwt k8s kb kpi kv lan lb ldap lts mb mfa "
    "mq mtls mttr mvp nat nfs nic nlb ntp oidc ok oom orm os osi pci pdf pii po poc pr prod prs "
    "psp pvc qps raid ram rbac rca rdp rds rest rfc rpc rpo rto s3 saas sdk sev sha sla slb sli "
    "slo sms smtp sni soap soc2 sop sops spa sql sqs ssd ssh ssl sso stg sync tb tbd tcp tdd tls "
    "tps ttl uat udp ui uk uptime uri url us usa usb utc uuid ux vm vpc vpn waf wal wan wip wsgi "
    "xml xss yaml";

// What companies name teams after; alone it may as well be a topic.
inline constexpr std::string_view kAreas =
    "accounting analytics api app apps architecture back-end backend billing checkout "
    "client-services cloud communications compliance content core crm customer-success data "
    "data-platform database databases delivery design desktop developer-experience devex devtools "
    "dx edge engineering finance front-end frontend fulfillment fulfilment growth hardware "
    "hosting hr identity infra infrastructure integration integrations internal-tools it kernel "
    "legal logistics machine-learning marketing messaging mobile monitoring network networking "
    "networks observability operations ops payments performance platform platforms privacy "
    "procurement product production quality release releases reliability research sales search "
    "security site-reliability software storage streaming success support systems tooling tools "
    "trust vendor-management web";

// Roles: "the DBA", "SRE", "tech lead".
inline constexpr std::string_view kRoles =
    "admin administrator administrators admins analyst architect architects ceo chief ciso "
    "commander coordinator cpo cto dba dbas developer devops devsecops director engineer "
    "engineers facilitator head helpdesk ic lead leadership leads maintainer maintainers "
    "management manager managers netops noc officer on-call oncall oncalls operator operators "
    "owner owners pm primary-oncall programmer qa rotation sa scribe secops soc specialist sre "
    "sres steward supervisor sysadmin sysadmins sysops technician techops tester testers tl vp";

// A named one of these is an owner.
inline constexpr std::string_view kTeamNouns =
    "chapter committee crew department dept division group guild org organisation organization "
    "squad task-force taskforce team teams tribe unit";

// Everyone is no one.
inline constexpr std::string_view kGroups =
    "all anybody anyone author authors channel coders colleagues committers company contributors "
    "customer customers developer developers devs employees engineer engineers everybody everyone "
    "folks here members organisation organization ours people reviewer reviewers staff "
    "stakeholders team teams us user users we";

}  // namespace pmlint::facts::word_lists
