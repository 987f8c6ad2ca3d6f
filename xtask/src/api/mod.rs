//! The public API of the SDK, recorded so that review sees each change of it.
//!
//! It is read from the sources: rustdoc's JSON is for one nightly at a time, and would cost a build.

mod listing;
mod macros;
mod source;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    path::Path,
};

use anyhow::{Context, Result, bail};

use crate::{
    scratch::Scratch,
    tree::Changes,
    workspace::{root, say},
};
use listing::Sections;
use source::Source;

const DIRECTORY: &str = "public-api";

const HEADER: &str = "# Written by `cargo xtask api`: the public API, one thing a line.\n";

/// The lines of a recorded API, by file.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct PublicApi(BTreeMap<String, BTreeSet<String>>);

impl PublicApi {
    /// Reads it from the sources of the workspace at `root`, and of the generated crate at `generated`.
    pub(crate) fn of_sources(root: &Path, generated: &Path) -> Result<Self> {
        let mut files: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (folder, own) in [(root, "linkbreakers"), (generated, "generated")] {
            let sections: Sections = listing::sections(&Source::read(&folder.join("src/lib.rs"))?);
            for (section, lines) in sections {
                let file = match section.as_str() {
                    "apis" | "requests" => "requests",
                    "models" | "features" if own == "generated" => &section,
                    _ => own,
                };
                files.entry(format!("{file}.txt")).or_default().extend(lines);
            }
        }
        Ok(Self(files))
    }

    /// Reads what was recorded; nothing, if nothing was.
    pub(crate) fn recorded(root: &Path) -> Result<Self> {
        let mut files = BTreeMap::new();
        let Ok(entries) = std::fs::read_dir(root.join(DIRECTORY)) else {
            return Ok(Self::default());
        };
        for entry in entries {
            let path = entry?.path();
            let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
            files.insert(name, lines.map(str::to_owned).collect());
        }
        Ok(Self(files))
    }

    /// Adds what records it to the changes of a workspace.
    pub(crate) fn add(&self, workspace: &Path, changes: &mut Changes) {
        for (name, lines) in &self.0 {
            let mut text = HEADER.to_owned();
            for line in lines {
                let _ = writeln!(text, "{line}");
            }
            changes.file(workspace, &format!("{DIRECTORY}/{name}"), text);
        }
    }

    #[cfg(test)]
    pub(crate) fn of_lines(lines: &[&str]) -> Self {
        Self([("api.txt".to_owned(), lines.iter().map(ToString::to_string).collect())].into())
    }

    fn lines(&self) -> BTreeSet<&str> {
        self.0.values().flatten().map(String::as_str).collect()
    }
}

/// The differences between two public APIs.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct ApiChanges {
    /// Lines of things that are gone, and lines before and after of those that a program may no longer fit.
    pub(crate) removed: Vec<String>,
    pub(crate) changed: Vec<(String, String)>,
    /// Lines of things that are new, or that can do more.
    pub(crate) added: Vec<String>,
}

impl ApiChanges {
    pub(crate) fn between(old: &PublicApi, new: &PublicApi) -> Self {
        let (old, new) = (old.lines(), new.lines());
        let gone = old.difference(&new);
        let mut come: BTreeMap<&str, &str> = new.difference(&old).map(|line| (head(line), *line)).collect();
        let mut changes = Self::default();
        for was in gone {
            match come.remove(head(was)) {
                Some(now) if unnamed(was) == unnamed(now) => {}
                Some(now) if only_grew(was, now) => changes.added.push(now.to_owned()),
                Some(now) => changes.changed.push(((*was).to_owned(), now.to_owned())),
                None => changes.removed.push((*was).to_owned()),
            }
        }
        changes.added.extend(come.into_values().map(str::to_owned));
        changes
    }

    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Returns true if a program for the old one may fail to compile.
    pub(crate) fn breaks(&self) -> bool {
        !self.removed.is_empty() || !self.changed.is_empty()
    }

    /// The changes as a patch.
    pub(crate) fn patch(&self) -> String {
        let removed = self.removed.iter().map(|line| format!("-{line}\n"));
        let changed = self.changed.iter().map(|(was, now)| format!("-{was}\n+{now}\n"));
        let added = self.added.iter().map(|line| format!("+{line}\n"));
        removed.chain(changed).chain(added).collect()
    }
}

/// The item of a line.
fn head(line: &str) -> &str {
    if line.contains("! ") || (line.contains(" as ") && line.contains(" = ")) {
        return line.split(" = ").next().unwrap_or(line);
    }
    let ends = ["(", "<", ": ", " = "].iter().filter_map(|end| line.find(end));
    &line[..ends.min().unwrap_or(line.len())]
}

/// A line without the names of arguments, which a caller never writes.
fn unnamed(line: &str) -> String {
    let mut kept = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = [rest.find('('), rest.find(", ")].into_iter().flatten().min() {
        let (before, after) = rest.split_at(if rest[at..].starts_with('(') { at + 1 } else { at + 2 });
        kept.push_str(before);
        let is_name =
            |name: &str| name.starts_with(|c: char| c.is_ascii_lowercase()) && !name.contains([' ', '(', '<']);
        rest = match after.split_once(": ") {
            Some((name, kind)) if is_name(name) => kind,
            _ => after,
        };
    }
    kept + rest
}

/// Traits and features are sets: more of them break nothing, unless a type is no longer exhaustive.
fn only_grew(was: &str, now: &str) -> bool {
    let is_set = |line: &str| ["struct ", "enum ", "features of "].iter().any(|kind| line.starts_with(kind));
    let (Some((was_head, was)), Some((now_head, now))) = (was.split_once(": "), now.split_once(": ")) else {
        return false;
    };
    let set = |list: &str| -> BTreeSet<String> {
        list.split(", ").filter(|one| *one != listing::NOTHING).map(str::to_owned).collect()
    };
    let (was, now) = (set(was), set(now));
    let closed = |set: &BTreeSet<String>| !set.contains("non_exhaustive");
    is_set(was_head) && was_head == now_head && was.is_subset(&now) && closed(&was) == closed(&now)
}

fn current() -> Result<PublicApi> {
    PublicApi::of_sources(root(), &root().join("generated"))
}

/// `cargo xtask api [--check]`.
pub(crate) fn run(options: &[String]) -> Result<()> {
    let _scratch = Scratch::take()?;
    let api = current()?;
    match options {
        [] => {
            let mut changes = Changes::default();
            api.add(root(), &mut changes);
            changes.apply(root())?;
            say(&format!("{DIRECTORY}/: {changes}"));
            Ok(())
        }
        [check] if check == "--check" => check_recorded(&api),
        _ => bail!("api accepts no option except --check"),
    }
}

/// Fails if what is recorded is not the API, and says where they differ.
fn check_recorded(api: &PublicApi) -> Result<()> {
    let recorded = PublicApi::recorded(root())?;
    if recorded == *api {
        say(&format!("{DIRECTORY}/ is up to date ({} lines)", api.lines().len()));
        return Ok(());
    }
    let changes = ApiChanges::between(&recorded, api);
    changes.patch().lines().take(50).for_each(say);
    bail!("{DIRECTORY}/ is out of date; run `cargo xtask api` and review the changes")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn api_of(files: &[(&str, &str)]) -> PublicApi {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in [("src/lib.rs", ""), ("generated/src/lib.rs", "")].iter().chain(files) {
            let file = folder.path().join(name);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, text).unwrap();
        }
        PublicApi::of_sources(folder.path(), &folder.path().join("generated")).unwrap()
    }

    fn lines(facade: &str) -> Vec<String> {
        api_of(&[("src/lib.rs", facade)]).lines().into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn only_what_can_be_named_is_listed() {
        let listed = lines(
            "mod inner { pub struct Shown; pub struct Hidden; struct Own; impl Shown { pub fn go(&self) {} fn no(&self) {} } }
             pub use inner::{Shown as Renamed, Shown};
             pub use http;
             #[cfg(test)] pub mod tests {}
             #[cfg(all(test, feature = \"not\"))] #[path = \"elsewhere.rs\"] mod more_tests;
             #[doc(hidden)] pub struct Secret;
             pub mod open { pub use crate::inner::Hidden; }",
        );
        assert_eq!(
            listed,
            [
                "Renamed::go(&self)",
                "Shown::go(&self)",
                "struct Renamed: -",
                "struct Shown: -",
                "struct open::Hidden: -",
                "use http"
            ]
        );
    }

    #[test]
    fn a_line_says_all_that_a_program_can_tell() {
        let listed = lines(
            "#[non_exhaustive] #[derive(Clone, Debug)] pub struct A<T> { pub name: Option<String>, own: T }
             impl<T> A<T> {
                 pub fn name(mut self, value: impl Into<String>) -> Self { self }
                 pub fn find<'a>(&'a self, id: &str) -> Result<&'a T, E> where T: Copy { loop {} }
                 pub const ONE: u8 = 1;
             }
             impl<T> From<T> for A<T> { }
             impl<T> Iterator for A<T> { type Item = T; fn next(&mut self) -> Option<T> { None } }
             trait Own {} impl<T> Own for A<T> {}
             pub enum E { One(#[from] u8), Two { a: u8 }, Three }
             pub trait Seam: Clone { type Out: Send; fn go(&self); }
             pub fn free(a: u8) {}",
        );
        assert_eq!(
            listed,
            [
                "A as Iterator: Item = T",
                "A.name: Option<String>, set by impl Into<String>",
                "A::ONE: u8",
                "A::find<'a>(&'a self, id: &str) -> Result<&'a T, E> where T: Copy",
                "E::One(u8)",
                "E::Three",
                "E::Two{a: u8}",
                "Seam::Out: Send",
                "Seam::go(&self)",
                "enum E: -",
                "fn free(a: u8)",
                "struct A<T>: Clone, Debug, From<T>, Iterator, non_exhaustive",
                "trait Seam: Clone",
            ]
        );
    }

    #[test]
    fn the_generated_crate_is_listed_with_its_macros_and_features() {
        let api = api_of(&[
            ("generated/src/lib.rs", "pub mod models; mod rt;"),
            (
                "generated/src/models/mod.rs",
                "#[cfg(any(feature = \"links\", feature = \"events\"))] mod kind;
                 #[cfg(any(feature = \"links\", feature = \"events\"))] pub use self::kind::Kind;
                 mod get; pub use self::get::Get;",
            ),
            (
                "generated/src/models/kind.rs",
                "crate::rt::string_enum! { /// Kind.\n pub enum Kind { /// A.\n A = \"KIND_A\", } }",
            ),
            ("generated/src/models/get.rs", "pub struct Get<C> { client: C } rt::call_methods!(Get);"),
            (
                "generated/src/rt.rs",
                "macro_rules! call_methods { ($r:ident) => {
                    $crate::limit_methods!($r);
                    impl<C> $r<C> { pub fn send(&self) -> u8 { panic!() } fn own() { panic!() } }
                }; }",
            ),
        ]);
        assert_eq!(
            api.lines().into_iter().collect::<Vec<_>>(),
            [
                "Kind::A = \"KIND_A\"",
                "call_methods! limit_methods!",
                "call_methods! pub fn send(&self) -> u8",
                "enum Kind: string_enum!",
                "features of Kind: events, links",
                "struct Get<C>: call_methods!",
            ]
        );
    }

    #[test]
    fn additions_break_nothing_and_all_else_may() {
        let between = |old: &str, new: &str| {
            let api = |text: &str| PublicApi::of_lines(&text.lines().collect::<Vec<_>>());
            ApiChanges::between(&api(old), &api(new))
        };
        for (old, new, breaks) in [
            ("A::a(&self)", "A::a(&self)\nA::b(&self)", false),
            ("A::a(&self)\nA::b(&self)", "A::a(&self)", true),
            ("A::a(&self, id: impl Into<String>)", "A::a(&self, link_id: impl Into<String>)", false),
            ("A::a(&self, id: impl Into<String>)", "A::a(&self, id: i64)", true),
            ("A::new() -> Self", "A::new(name: impl Into<String>) -> Self", true),
            ("A.a: Option<String>", "A.a: String", true),
            ("struct A: Clone, Debug", "struct A: Clone, Debug, Hash", false),
            ("struct A: Clone, Debug", "struct A: Clone", true),
            ("struct A: -", "struct A: Clone", false),
            ("enum A: Clone", "enum A: Clone, non_exhaustive", true),
            ("features of A: links", "features of A: events, links", false),
            ("features of A: events, links", "features of A: links", true),
            ("E::A = \"E_A\"", "E::A = \"E_A\"\nE::B = \"E_B\"", false),
            ("E::A = \"E_A\"", "E::A = \"E_OTHER\"", true),
            ("A as Request: Output = B", "A as Request: Output = C", true),
            ("m! pub fn a(self)", "m! pub fn a(self)\nm! pub fn b(self)", false),
        ] {
            let changes = between(old, new);
            assert_eq!(changes.breaks(), breaks, "{old} -> {new}: {changes:?}");
            assert!(between(new, new).is_empty());
        }
        assert_eq!(
            between("A.a: u8\nA.b: u8", "A.a: u16\nA.c: u8").patch(),
            "-A.b: u8\n-A.a: u8\n+A.a: u16\n+A.c: u8\n"
        );
    }

    #[test]
    fn what_was_recorded_reads_back() {
        let folder = tempfile::tempdir().unwrap();
        let api = api_of(&[("src/lib.rs", "pub struct A;")]);
        assert_eq!(PublicApi::recorded(folder.path()).unwrap(), PublicApi::default());
        let changes = || {
            let mut changes = Changes::default();
            api.add(folder.path(), &mut changes);
            changes
        };
        changes().apply(folder.path()).unwrap();
        assert!(changes().is_empty(), "a second time writes nothing");
        assert_eq!(PublicApi::recorded(folder.path()).unwrap(), api);
    }
}
