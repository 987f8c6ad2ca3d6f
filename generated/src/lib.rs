// Written by `cargo xtask regenerate`.
//! Models and requests of the Linkbreakers API, generated from its OpenAPI document.
//!
//! This crate has no HTTP client. Use it through `linkbreakers-blocking`, which re-exports it.

#![forbid(unsafe_code)]
// Deprecated operations and fields are still offered.
#![allow(deprecated)]
// The document determines names, numbers of fields and depths of types,
#![allow(
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::type_complexity
)]
// and how its text is indented.
#![allow(clippy::doc_lazy_continuation, clippy::doc_overindented_list_items)]
// Setters convert every argument, even one that already has the right type.
#![allow(clippy::useless_conversion)]
// The features determine which internal functions are used.
#![allow(dead_code, unused_imports, unused_macros)]

pub mod apis;
pub mod models;
pub mod requests;
pub mod rt;
