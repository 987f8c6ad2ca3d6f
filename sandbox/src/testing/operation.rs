//! The operations of the API as constants, so that a misspelled one does not compile.

use std::borrow::Cow;
use std::fmt;

use serde::Serialize;

/// An operation of the API: a constant for each operation of the API document.
///
/// ```
/// use linkbreakers_sandbox::Operation;
///
/// assert_eq!(Operation::LINKS_CREATE.as_str(), "LinksService_Create");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Operation(Cow<'static, str>);

impl Operation {
    pub(crate) fn new(id: &str) -> Self {
        Self(Cow::Owned(id.to_owned()))
    }

    /// Returns the id in the API document, such as `LinksService_Create`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! operations {
    ($($name:ident = $id:literal: $request:literal,)*) => {
        impl Operation {
            $(
                #[doc = concat!("`", $request, "`")]
                pub const $name: Self = Self(Cow::Borrowed($id));
            )*

            /// Every operation.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];
        }
    };
}

include!("../../operations.in");
