//! The public API of a crate as lines: one for each item, with everything that programs can depend on.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::{Fields, FnArg, Generics, ImplItem, Item, ItemImpl, Signature, TraitItem, Visibility};

use super::{
    macros::{self, tidy},
    source::{Export, Source, is_hidden, text},
};

/// The text for absent traits or bounds.
pub(super) const NOTHING: &str = "-";

/// The lines by section: the module that the things are found in.
pub(super) type Sections = BTreeMap<String, BTreeSet<String>>;

pub(super) fn sections(source: &Source) -> Sections {
    let implementations = Implementations::of(source);
    let mut sections = Sections::new();
    let exports = source.exports();
    for export in &exports.items {
        let (section, name) = place(export);
        let mut lines = item_lines(export.item, &name);
        lines.extend(implementations.lines(export.item, &name));
        sections.entry(section).or_default().extend(with_setters(lines, &name));
        if !export.features.is_empty() {
            let features: Vec<&str> = export.features.iter().map(String::as_str).collect();
            sections
                .entry("features".into())
                .or_default()
                .insert(format!("features of {name}: {}", features.join(", ")));
        }
    }
    sections.entry(String::new()).or_default().extend(exports.foreign.iter().map(|path| format!("use {path}")));
    for item in source.all() {
        let Item::Macro(rules) = item else { continue };
        let is_listed = rules.mac.path.is_ident("macro_rules");
        if let Some(name) = rules.ident.as_ref().filter(|name| is_listed && !macros::is_json(&name.to_string())) {
            let promises = macros::promises(rules.mac.tokens.clone());
            sections.entry("rt".into()).or_default().extend(promises.into_iter().map(|line| format!("{name}! {line}")));
        }
    }
    sections.into_iter().map(|(section, lines)| (section, lines.into_iter().map(said).collect())).collect()
}

/// What has no traits or bounds says so.
fn said(line: String) -> String {
    if line.ends_with(": ") { line + NOTHING } else { line }
}

/// Names of models, APIs and requests are unique; those of other modules are told apart by the module.
fn place(export: &Export<'_>) -> (String, String) {
    let name = export.path.last().cloned().unwrap_or_default();
    match export.path.first().map(String::as_str) {
        Some(section @ ("models" | "apis" | "requests")) if export.path.len() == 2 => (section.to_owned(), name),
        Some(section) if export.path.len() > 1 => (section.to_owned(), export.path.join("::")),
        _ => (String::new(), name),
    }
}

fn item_lines(item: &Item, name: &str) -> Vec<String> {
    match item {
        Item::Struct(item) => fields(&item.fields, &format!("{name}.")),
        Item::Enum(item) => variants(item, name),
        Item::Macro(item) => macros::open_enum(item).map_or_else(Vec::new, |item| variants(&item, name)),
        Item::Trait(item) => {
            let bounds = tidy(&item.supertraits.to_token_stream().to_string());
            let mut lines = vec![format!("trait {name}{}: {bounds}", generics(&item.generics))];
            lines.extend(item.items.iter().filter_map(|inner| match inner {
                TraitItem::Fn(method) => Some(format!("{name}::{}", signature(&method.sig))),
                TraitItem::Type(one) => {
                    Some(format!("{name}::{}: {}", one.ident, tidy(&one.bounds.to_token_stream().to_string())))
                }
                TraitItem::Const(one) => {
                    Some(format!("{name}::{}: {}", one.ident, tidy(&one.ty.to_token_stream().to_string())))
                }
                _ => None,
            }));
            lines
        }
        Item::Fn(item) => vec![format!("fn {}", signature(&item.sig))],
        Item::Const(item) => vec![format!("const {name}: {}", tidy(&item.ty.to_token_stream().to_string()))],
        Item::Static(item) => vec![format!("static {name}: {}", tidy(&item.ty.to_token_stream().to_string()))],
        Item::Type(item) => {
            vec![format!("type {name}{} = {}", generics(&item.generics), tidy(&item.ty.to_token_stream().to_string()))]
        }
        _ => Vec::new(),
    }
}

fn fields(fields: &Fields, prefix: &str) -> Vec<String> {
    let public = fields.iter().enumerate().filter(|(_, field)| matches!(field.vis, Visibility::Public(_)));
    public
        .map(|(index, field)| {
            let name = field.ident.as_ref().map_or_else(|| index.to_string(), ToString::to_string);
            format!("{prefix}{name}: {}", tidy(&field.ty.to_token_stream().to_string()))
        })
        .collect()
}

fn variants(item: &syn::ItemEnum, name: &str) -> Vec<String> {
    item.variants
        .iter()
        .map(|variant| {
            let inside = held(&variant.fields);
            let value = variant
                .discriminant
                .as_ref()
                .map_or(String::new(), |(_, value)| format!(" = {}", value.to_token_stream()));
            format!("{name}::{}{inside}{value}", variant.ident)
        })
        .collect()
}

/// The fields of a variant, without their attributes.
fn held(fields: &Fields) -> String {
    let each: Vec<String> = fields
        .iter()
        .map(|field| {
            let kind = tidy(&field.ty.to_token_stream().to_string());
            field.ident.as_ref().map_or_else(|| kind.clone(), |name| format!("{name}: {kind}"))
        })
        .collect();
    match fields {
        Fields::Unit => String::new(),
        Fields::Unnamed(_) => format!("({})", each.join(", ")),
        Fields::Named(_) => format!("{{{}}}", each.join(", ")),
    }
}

/// A field and its setter are one item.
fn with_setters(lines: Vec<String>, name: &str) -> Vec<String> {
    let (mut setters, others): (Vec<String>, Vec<String>) = lines.into_iter().partition(|line| {
        line.starts_with(&format!("{name}::")) && line.contains("(self, value: ") && line.ends_with(") -> Self")
    });
    let argument = |setter: &str, field: &str| {
        let rest = setter.strip_prefix(&format!("{name}::{field}"))?;
        let rest = rest.strip_prefix("<M>").unwrap_or(rest).strip_prefix("(self, value: ")?;
        rest.strip_suffix(") -> Self").map(str::to_owned)
    };
    let mut lines: Vec<String> = others
        .into_iter()
        .map(|line| {
            let field =
                line.strip_prefix(&format!("{name}.")).and_then(|rest| rest.split_once(": ")).map(|(field, _)| field);
            let found = field.and_then(|field| {
                setters.iter().enumerate().find_map(|(at, setter)| Some((at, argument(setter, field)?)))
            });
            let Some((at, argument)) = found else { return line };
            setters.swap_remove(at);
            format!("{line}, set by {argument}")
        })
        .collect();
    lines.append(&mut setters);
    lines
}

/// The `impl`s of a crate, by the type they are of.
struct Implementations<'a> {
    of: BTreeMap<String, Vec<&'a ItemImpl>>,
    /// The macros that give methods to a type.
    macros: BTreeMap<String, Vec<String>>,
    /// Traits that other crates cannot name.
    private: BTreeSet<String>,
}

impl<'a> Implementations<'a> {
    fn of(source: &'a Source) -> Self {
        let mut all = Self { of: BTreeMap::new(), macros: BTreeMap::new(), private: BTreeSet::new() };
        for item in source.all() {
            match item {
                Item::Impl(one) => {
                    if let Some(name) = type_name(&one.self_ty) {
                        all.of.entry(name).or_default().push(one);
                    }
                }
                Item::Macro(one) => {
                    if let (Some(name), Some(called)) = (macros::target(one), one.mac.path.segments.last()) {
                        all.macros.entry(name).or_default().push(called.ident.to_string());
                    }
                }
                Item::Trait(one) if !matches!(one.vis, Visibility::Public(_)) => {
                    all.private.insert(one.ident.to_string());
                }
                _ => {}
            }
        }
        all
    }

    /// The type itself with its traits, and its methods.
    fn lines(&self, item: &Item, name: &str) -> Vec<String> {
        let (kind, ident, parameters, attributes) = match item {
            Item::Struct(item) => ("struct", item.ident.to_string(), generics(&item.generics), &item.attrs),
            Item::Enum(item) => ("enum", item.ident.to_string(), generics(&item.generics), &item.attrs),
            Item::Macro(_) => return vec![format!("enum {name}: string_enum!")],
            _ => return Vec::new(),
        };
        let mut traits: BTreeSet<String> = BTreeSet::new();
        for attribute in attributes {
            if attribute.path().is_ident("derive") {
                traits.extend(text(attribute).split(',').map(tidy).filter(|one| !one.is_empty()));
            } else if attribute.path().is_ident("non_exhaustive") {
                traits.insert("non_exhaustive".into());
            }
        }
        let mut lines = Vec::new();
        for one in self.of.get(&ident).into_iter().flatten() {
            match &one.trait_ {
                Some((path, _)) => {
                    let implemented = tidy(&path.to_token_stream().to_string());
                    if !path.segments.last().is_some_and(|last| self.private.contains(&last.ident.to_string())) {
                        lines.extend(associated(one, name, &implemented));
                        traits.insert(implemented);
                    }
                }
                None => lines.extend(methods(one, name)),
            }
        }
        for called in self.macros.get(&ident).into_iter().flatten() {
            // Models do without derive to compile faster, which is not a difference to their users.
            if macros::is_json(called) {
                traits.extend(["Deserialize", "Serialize"].map(str::to_owned));
            } else {
                traits.insert(format!("{called}!"));
            }
        }
        let traits: Vec<String> = traits.into_iter().collect();
        lines.push(format!("{kind} {name}{parameters}: {}", traits.join(", ")));
        lines
    }
}

fn methods(one: &ItemImpl, name: &str) -> Vec<String> {
    one.items
        .iter()
        .filter_map(|item| match item {
            ImplItem::Fn(method) if matches!(method.vis, Visibility::Public(_)) && !is_hidden(&method.attrs) => {
                Some(format!("{name}::{}", signature(&method.sig)))
            }
            ImplItem::Const(one) if matches!(one.vis, Visibility::Public(_)) => {
                Some(format!("{name}::{}: {}", one.ident, tidy(&one.ty.to_token_stream().to_string())))
            }
            _ => None,
        })
        .collect()
}

/// The types that a trait's implementation fixes.
fn associated(one: &ItemImpl, name: &str, implemented: &str) -> Vec<String> {
    one.items
        .iter()
        .filter_map(|item| match item {
            ImplItem::Type(fixed) => {
                let kind = tidy(&fixed.ty.to_token_stream().to_string());
                Some(format!("{name} as {implemented}: {} = {kind}", fixed.ident))
            }
            _ => None,
        })
        .filter(|line| !line.ends_with(": Client = C"))
        .collect()
}

fn type_name(kind: &syn::Type) -> Option<String> {
    match kind {
        syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    }
}

fn signature(signature: &Signature) -> String {
    let arguments: Vec<String> = signature
        .inputs
        .iter()
        .map(|argument| match argument {
            // `mut` of an argument is not part of the signature.
            FnArg::Receiver(receiver) => tidy(&receiver.to_token_stream().to_string()).replacen(
                "mut self",
                "self",
                usize::from(receiver_is_owned(receiver)),
            ),
            FnArg::Typed(argument) => tidy(&argument.to_token_stream().to_string()),
        })
        .collect();
    let output = tidy(&signature.output.to_token_stream().to_string());
    let bounds = signature
        .generics
        .where_clause
        .as_ref()
        .map_or(String::new(), |clause| format!(" {}", tidy(&clause.to_token_stream().to_string())));
    let constness = if signature.constness.is_some() { "const " } else { "" };
    let output = if output.is_empty() { output } else { format!(" {output}") };
    format!("{constness}{}{}({}){output}{bounds}", signature.ident, generics(&signature.generics), arguments.join(", "))
}

fn receiver_is_owned(receiver: &syn::Receiver) -> bool {
    !receiver.to_token_stream().to_string().starts_with('&')
}

fn generics(generics: &Generics) -> String {
    tidy(&generics.to_token_stream().to_string())
}
