// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! The arguments of setters: a value, or an `Option` of it.

/// A value that converts into `T`, or an `Option` of one, as the argument of a setter.
///
/// `None` leaves the field or parameter unset. The compiler infers `M`; only a bare `None` needs a type, as in
/// `None::<String>`.
#[diagnostic::on_unimplemented(
    message = "expected `{T}` or `Option<{T}>`, found `{Self}`",
    label = "neither this type nor its content converts into `{T}`"
)]
pub trait IntoOption<T, M> {
    /// Returns the value; `None` if it is unset.
    fn into_option(self) -> Option<T>;
}

/// A sequence of values that convert into `T`, or an `Option` of one, as the argument of a setter.
///
/// `None` leaves the list unset. If `T` is `str`, the values are anything that implements `AsRef<str>`. The compiler
/// infers `M`.
#[diagnostic::on_unimplemented(
    message = "expected a sequence of `{T}` or an `Option` of one, found `{Self}`",
    label = "not a sequence of values that convert into `{T}`",
    note = "use an array for a single value: `[value]`"
)]
pub trait IntoList<T: ToOwned + ?Sized, M> {
    /// Returns the list; `None` if it is unset.
    fn into_list(self) -> Option<Vec<T::Owned>>;
}

/// A sequence of keys with values that convert into `T`, or an `Option` of one, as the argument of a setter.
///
/// `None` leaves the map unset. If `T` is `str`, the values are anything that implements `AsRef<str>`. The compiler
/// infers `M`.
#[diagnostic::on_unimplemented(
    message = "expected a sequence of pairs of a key and `{T}`, or an `Option` of one, found `{Self}`",
    label = "not a sequence of pairs of a key and a value that converts into `{T}`"
)]
pub trait IntoMap<T: ToOwned + ?Sized, M> {
    /// Returns the entries; `None` if the map is unset.
    fn into_map<C: FromIterator<(String, T::Owned)>>(self) -> Option<C>;
}

/// The forms of an argument. The types keep the implementations for a value and for an `Option` apart, and let the
/// compiler infer which one applies.
mod given {
    #[derive(Debug)]
    pub enum Value {}
    #[derive(Debug)]
    pub enum Optional {}
}

impl<T, U: Into<T>> IntoOption<T, given::Value> for U {
    fn into_option(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, U: Into<T>> IntoOption<T, given::Optional> for Option<U> {
    fn into_option(self) -> Option<T> {
        self.map(Into::into)
    }
}

impl<I: IntoIterator<Item: AsRef<str>>> IntoList<str, given::Value> for I {
    fn into_list(self) -> Option<Vec<String>> {
        Some(self.into_iter().map(|item| item.as_ref().to_owned()).collect())
    }
}

impl<T: Clone, I: IntoIterator<Item: Into<T>>> IntoList<T, given::Value> for I {
    fn into_list(self) -> Option<Vec<T>> {
        Some(self.into_iter().map(Into::into).collect())
    }
}

impl<T: ToOwned + ?Sized, I: IntoList<T, given::Value>> IntoList<T, given::Optional> for Option<I> {
    fn into_list(self) -> Option<Vec<T::Owned>> {
        self.and_then(I::into_list)
    }
}

impl<K: AsRef<str>, V: AsRef<str>, I: IntoIterator<Item = (K, V)>> IntoMap<str, given::Value> for I {
    fn into_map<C: FromIterator<(String, String)>>(self) -> Option<C> {
        Some(self.into_iter().map(|(key, value)| (key.as_ref().to_owned(), value.as_ref().to_owned())).collect())
    }
}

impl<T: Clone, K: AsRef<str>, V: Into<T>, I: IntoIterator<Item = (K, V)>> IntoMap<T, given::Value> for I {
    fn into_map<C: FromIterator<(String, T)>>(self) -> Option<C> {
        Some(self.into_iter().map(|(key, value)| (key.as_ref().to_owned(), value.into())).collect())
    }
}

impl<T: ToOwned + ?Sized, I: IntoMap<T, given::Value>> IntoMap<T, given::Optional> for Option<I> {
    fn into_map<C: FromIterator<(String, T::Owned)>>(self) -> Option<C> {
        self.and_then(I::into_map)
    }
}

/// A number of items per page, from any integer type.
///
/// A number outside the range of the parameter becomes the nearest one, which the API limits to what it allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageSize(i64);

macro_rules! page_sizes {
    ($($integer:ty),+) => {
        $(impl From<$integer> for PageSize {
            #[allow(clippy::unnecessary_fallible_conversions, irrefutable_let_patterns, reason = "of some types")]
            fn from(size: $integer) -> Self {
                // Only the wide types have values outside the range, and only 128 bits have negative ones.
                Self(size.try_into().unwrap_or(if size > 0 { i64::MAX } else { i64::MIN }))
            }
        })+
    };
}
page_sizes!(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize);

impl From<PageSize> for i64 {
    fn from(size: PageSize) -> Self {
        size.0
    }
}

impl From<PageSize> for i32 {
    fn from(size: PageSize) -> Self {
        size.0.try_into().unwrap_or(if size.0 > 0 { Self::MAX } else { Self::MIN })
    }
}
