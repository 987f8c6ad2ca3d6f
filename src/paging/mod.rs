//! Lists: page by page or item by item, with the next page fetched in the background if wanted.

mod items;
mod pages;
mod prefetch;
mod tokens;

pub use items::Items;
pub use pages::Pages;
pub use prefetch::Prefetch;
