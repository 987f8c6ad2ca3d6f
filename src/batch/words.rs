//! The words for a kind of run.

/// The words for what a run does, in its messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Words {
    /// The run, such as `import`.
    pub(crate) run: &'static str,
    /// The run with its article.
    pub(crate) a_run: &'static str,
    pub(crate) item: &'static str,
    pub(crate) items: &'static str,
    /// The past participle of what a call does with an item, such as `created`.
    pub(crate) done: &'static str,
    /// The end of "check whether they ...", for items that may have been done.
    pub(crate) whether: &'static str,
    pub(crate) if_not: &'static str,
    pub(crate) if_so: &'static str,
}
