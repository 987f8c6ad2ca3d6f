//! The configuration of a client and its validated settings.

mod configuration;
mod env;
#[cfg(feature = "dotenv")]
mod env_file;
mod headers;
mod observer;
mod retry_policy;
mod settings;
mod token;
mod token_provider;

pub use configuration::Configuration;
pub(crate) use headers::{header_name, header_value, is_reserved, shown};
pub use observer::AttemptEvent;
#[cfg(test)]
pub(crate) use observer::Observer;
pub use retry_policy::RetryPolicy;
pub(crate) use retry_policy::fraction_of;
pub(crate) use settings::{Settings, Validated};
pub use token::{AccessToken, Claims};
pub(crate) use token_provider::TokenProvider;
