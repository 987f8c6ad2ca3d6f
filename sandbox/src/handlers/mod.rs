//! Operations: from a validated request to a response.

mod analytics;
mod call;
mod csv;
mod designs;
mod directories;
mod domains;
mod events;
mod examples;
mod generic;
mod images;
mod links;
mod lists;
pub(crate) mod media;
mod metrics;
pub(crate) mod redirects;
mod registry;
mod respond;
mod special_links;
mod steps;
mod tags;
mod tokens;
mod visitor_lists;
mod visitors;

pub(crate) use self::call::Call;
pub(crate) use self::registry::Registry;
