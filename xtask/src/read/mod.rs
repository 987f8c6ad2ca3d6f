//! Reading a document: references are followed, and each thing has one spelling afterwards.

mod document;
mod operation;
mod reader;
mod schema;

pub(crate) use self::document::api;
