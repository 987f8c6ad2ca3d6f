//! Reads a document: references are followed, and each construct has one spelling afterwards.

mod compose;
mod document;
mod operation;
mod paging;
mod reader;
mod schema;
mod support;

pub(crate) use self::document::api;
