//! Waiting for what the API does in the background: jobs, QR codes and custom domains.

#[cfg(feature = "custom-domains")]
mod domains;
mod error;
#[cfg(feature = "jobs")]
mod jobs;
mod poll;
#[cfg(feature = "links")]
mod qrcodes;

pub use error::{WaitFailed, WaitTimeout};
#[cfg(feature = "jobs")]
pub use jobs::JobFailed;
