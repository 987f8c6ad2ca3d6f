//! The sandbox over real HTTP. Every response to an operation is checked against the API document.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(missing_docs, reason = "tests document themselves")]

mod analytics;
mod bulk;
mod client;
mod damage;
mod dashboards;
mod data;
mod deliveries;
mod designs;
mod directories;
mod domains;
mod examples;
mod faults;
mod flow;
mod idempotency;
mod images;
mod kills;
mod ledger;
mod lifecycle;
mod limits;
mod links;
mod lists;
mod media;
mod methods;
mod program;
mod resources;
mod restarts;
mod rules;
mod search;
mod seed;
mod special_links;
mod steps;
mod themes;
mod tokens;
mod tool;
mod validation;
mod visitors;
mod visits;
mod webhooks;
mod workflows;
