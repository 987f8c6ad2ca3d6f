//! Local files, and downloads from signed URLs.

mod atomic;
mod download;
mod error;
#[cfg(any(feature = "dotenv", feature = "links", feature = "media"))]
mod open;
mod target;

pub use atomic::AtomicFile;
pub use download::{Download, Downloaded, SavedFile};
pub use error::FileError;
#[cfg(any(feature = "dotenv", feature = "links", feature = "media"))]
pub(crate) use open::open_regular;
