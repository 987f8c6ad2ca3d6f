//! Iterators over lists, by page or by item, with optional prefetching.

mod cycle;
mod items;
mod pages;
mod prefetch;

pub use items::Items;
pub use pages::Pages;
pub use prefetch::Prefetch;
