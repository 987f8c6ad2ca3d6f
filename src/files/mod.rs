//! Local files.

mod atomic;
mod error;
#[cfg(any(feature = "dotenv", feature = "links", feature = "media"))]
mod open;
mod target;

pub use atomic::AtomicFile;
pub use error::FileError;
#[cfg(any(feature = "dotenv", feature = "links", feature = "media"))]
pub(crate) use open::open_regular;
