// Written by `cargo xtask regenerate`.
//! Models and requests of the Linkbreakers API, generated from its OpenAPI document.
//!
//! This crate knows no HTTP client: use it through `linkbreakers-blocking`, which re-exports it.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the API deprecates is still offered.
#![allow(deprecated)]
// Names, numbers of fields and depths of types are the document's.
#![allow(
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::type_complexity
)]
// So is how its prose is indented.
#![allow(clippy::doc_lazy_continuation, clippy::doc_overindented_list_items)]
// A setter converts whatever it is given, also where that is a string already.
#![allow(clippy::useless_conversion)]
// Which helpers are used depends on the features.
#![allow(dead_code, unused_imports, unused_macros)]

pub mod apis;
pub mod models;
pub mod requests;
pub mod rt;
