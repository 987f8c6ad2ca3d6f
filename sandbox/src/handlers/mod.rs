//! Operations: from a validated request to a response.

mod analytics;
mod call;
mod designs;
mod directories;
mod domains;
mod events;
mod examples;
pub(crate) mod generic;
mod images;
mod links;
mod lists;
pub(crate) mod media;
pub(crate) mod redirects;
mod registry;
mod respond;
mod steps;
mod tokens;
mod visitors;

pub(crate) use self::call::Call;
pub(crate) use self::registry::handler;
