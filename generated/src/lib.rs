// Written by `cargo xtask regenerate`.
//! Models and requests of the Linkbreakers API, generated from its OpenAPI document.
//!
//! This crate knows no HTTP client: use it through `linkbreakers-blocking`, which re-exports it.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the API deprecates is still offered.
#![allow(deprecated)]
// A setter converts whatever it is given, also where that is a string already.
#![allow(clippy::useless_conversion)]
// Which helpers are used depends on the features.
#![allow(dead_code, unused_imports, unused_macros)]

pub mod apis;
pub mod models;
pub mod requests;
pub mod rt;
