//! The sources of a crate, and what of them is public.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use anyhow::{Context, Result};
use syn::{Attribute, Item, UseTree, Visibility};

/// The names of modules from the root of the crate to an item.
pub(super) type Modules = Vec<String>;

/// All items of a crate, by the module they stand in.
pub(super) struct Source {
    modules: BTreeMap<Modules, Vec<Item>>,
}

/// Something that the crate offers.
#[derive(Clone)]
pub(super) struct Export<'a> {
    /// The module that it can be found in, and its name there.
    pub(super) path: Modules,
    pub(super) item: &'a Item,
    /// Features of which any one brings it.
    pub(super) features: BTreeSet<String>,
}

/// The items of a crate's root: its own, and re-exported ones.
#[derive(Default)]
pub(super) struct Exports<'a> {
    pub(super) items: Vec<Export<'a>>,
    pub(super) foreign: Vec<String>,
}

impl Source {
    /// Reads a crate from its root file.
    pub(super) fn read(root: &Path) -> Result<Self> {
        let mut source = Self { modules: BTreeMap::new() };
        let folder = root.parent().context("the crate root has no parent directory")?;
        source.module(root, folder, Vec::new())?;
        Ok(source)
    }

    fn module(&mut self, file: &Path, folder: &Path, path: Modules) -> Result<()> {
        let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        let parsed = syn::parse_file(&text).with_context(|| format!("{} is not valid Rust", file.display()))?;
        self.items(parsed.items, folder, path)
    }

    fn items(&mut self, items: Vec<Item>, folder: &Path, path: Modules) -> Result<()> {
        for item in &items {
            let Item::Mod(module) = item else { continue };
            if is_test(&module.attrs) {
                continue;
            }
            let name = module.ident.to_string();
            let inside: Modules = path.iter().cloned().chain([name.clone()]).collect();
            let deeper = folder.join(&name);
            match &module.content {
                Some((_, items)) => self.items(items.to_vec(), &deeper, inside)?,
                None => {
                    let flat = folder.join(format!("{name}.rs"));
                    let file = if flat.is_file() { flat } else { deeper.join("mod.rs") };
                    self.module(&file, &deeper, inside)?;
                }
            }
        }
        self.modules.insert(path, items);
        Ok(())
    }

    /// Every item of every module, public or not.
    pub(super) fn all(&self) -> impl Iterator<Item = &Item> {
        self.modules.values().flatten()
    }

    /// The items that users of the crate can name.
    pub(super) fn exports(&self) -> Exports<'_> {
        let mut exports = Exports::default();
        self.export(&[], &[], &BTreeSet::new(), &mut exports);
        exports
    }

    /// Adds what the module `from` offers, as seen at `shown`.
    fn export<'a>(&'a self, from: &[String], shown: &[String], within: &BTreeSet<String>, exports: &mut Exports<'a>) {
        for item in self.modules.get(from).into_iter().flatten() {
            let Some(attributes) = public(item).filter(|all| !is_hidden(all) && !is_test(all)) else { continue };
            let features: BTreeSet<String> = within.iter().cloned().chain(features(attributes)).collect();
            match item {
                Item::Mod(module) => {
                    let name = module.ident.to_string();
                    self.export(&join(from, &name), &join(shown, &name), &features, exports);
                }
                Item::Use(passed) => {
                    let mut paths = Vec::new();
                    flatten(&passed.tree, Vec::new(), &mut paths);
                    for path in paths {
                        self.pass_on(from, shown, &path, &features, exports);
                    }
                }
                _ => {
                    let path = join(shown, &name(item).unwrap_or_default());
                    exports.items.push(Export { path, item, features });
                }
            }
        }
    }

    fn pass_on<'a>(
        &'a self,
        from: &[String],
        shown: &[String],
        path: &Modules,
        features: &BTreeSet<String>,
        exports: &mut Exports<'a>,
    ) {
        let Some((last, modules)) = self.inside(from, path) else {
            return exports.foreign.push(path.join("::"));
        };
        if last == "*" {
            return self.export(&modules, shown, features, exports);
        }
        let (last, alias) = last.split_once(" as ").unwrap_or((&last, &last));
        let found = self.modules[&modules].iter().find(|item| name(item).as_deref() == Some(last));
        if let Some(item) = found {
            exports.items.push(Export { path: join(shown, alias), item, features: features.clone() });
        } else {
            // Passed on by another module in turn.
            let mut there = Exports::default();
            self.export(&modules, shown, features, &mut there);
            exports
                .items
                .extend(there.items.into_iter().filter(|one| one.path.last().is_some_and(|name| name == alias)));
            exports.foreign.extend(there.foreign.into_iter().filter(|path| path.ends_with(last)));
        }
    }

    /// The module of this crate that a path leads to, and its last name.
    fn inside(&self, from: &[String], path: &Modules) -> Option<(String, Modules)> {
        let (last, modules) = path.split_last()?;
        let absolute: Modules = match modules.first().map(String::as_str) {
            Some("crate") => modules[1..].to_vec(),
            Some("self") => from.iter().chain(&modules[1..]).cloned().collect(),
            _ => from.iter().chain(modules).cloned().collect(),
        };
        (!modules.is_empty() && self.modules.contains_key(&absolute)).then(|| (last.clone(), absolute))
    }
}

fn join(path: &[String], name: &str) -> Modules {
    path.iter().cloned().chain([name.to_owned()]).collect()
}

fn flatten(tree: &UseTree, before: Modules, paths: &mut Vec<Modules>) {
    match tree {
        UseTree::Path(path) => flatten(&path.tree, join(&before, &path.ident.to_string()), paths),
        UseTree::Name(name) => paths.push(join(&before, &name.ident.to_string())),
        UseTree::Rename(name) => paths.push(join(&before, &format!("{} as {}", name.ident, name.rename))),
        UseTree::Glob(_) => paths.push(join(&before, "*")),
        UseTree::Group(group) => group.items.iter().for_each(|tree| flatten(tree, before.clone(), paths)),
    }
}

fn name(item: &Item) -> Option<String> {
    Some(match item {
        Item::Struct(item) => item.ident.to_string(),
        Item::Enum(item) => item.ident.to_string(),
        Item::Trait(item) => item.ident.to_string(),
        Item::Fn(item) => item.sig.ident.to_string(),
        Item::Const(item) => item.ident.to_string(),
        Item::Static(item) => item.ident.to_string(),
        Item::Type(item) => item.ident.to_string(),
        // The macro that makes an open enum is given one.
        Item::Macro(item) => super::macros::open_enum(item)?.ident.to_string(),
        _ => return None,
    })
}

/// The attributes of an item that is public.
fn public(item: &Item) -> Option<&[Attribute]> {
    let (visibility, attributes) = match item {
        Item::Struct(item) => (&item.vis, &item.attrs),
        Item::Enum(item) => (&item.vis, &item.attrs),
        Item::Trait(item) => (&item.vis, &item.attrs),
        Item::Fn(item) => (&item.vis, &item.attrs),
        Item::Const(item) => (&item.vis, &item.attrs),
        Item::Static(item) => (&item.vis, &item.attrs),
        Item::Type(item) => (&item.vis, &item.attrs),
        Item::Mod(item) => (&item.vis, &item.attrs),
        Item::Use(item) => (&item.vis, &item.attrs),
        // The macro makes its enum public.
        Item::Macro(item) => return super::macros::open_enum(item).map(|_| item.attrs.as_slice()),
        _ => return None,
    };
    matches!(visibility, Visibility::Public(_)).then_some(attributes)
}

pub(super) fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|one| one.path().is_ident("doc") && text(one).contains("hidden"))
}

fn is_test(attributes: &[Attribute]) -> bool {
    let conditions = attributes.iter().filter(|one| one.path().is_ident("cfg")).map(text);
    // Text in quotation marks is the name of a feature.
    conditions.map(|text| text.split('"').step_by(2).collect::<String>()).any(|text| {
        !text.contains("not") && text.split(|c: char| !c.is_alphabetic()).any(|word| matches!(word, "test" | "doctest"))
    })
}

/// The features that a `cfg` names.
fn features(attributes: &[Attribute]) -> Vec<String> {
    let conditions = attributes.iter().filter(|one| one.path().is_ident("cfg")).map(text);
    conditions.flat_map(|text| text.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// The text in the parentheses of an attribute.
pub(super) fn text(attribute: &Attribute) -> String {
    attribute.meta.require_list().map(|list| list.tokens.to_string()).unwrap_or_default()
}
