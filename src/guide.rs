//! Guides that complement the reference.

#[cfg_attr(not(doctest), doc = include_str!("../docs/from-python.md"))]
pub mod from_python {}
