//! The kinds of changes: how bad each is in what is sent and in what is read, and what it asks of a program.

use super::change::Direction;

/// What a change does to a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Severity {
    /// Something that programs may rely on is gone, or something is newly asked of them.
    Breaking,
    /// Nothing breaks on the wire, but programs may need an edit once they are built with a regenerated SDK.
    Source,
    /// Programs go on as they are.
    Compatible,
}

impl Severity {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Source => "source",
            Self::Compatible => "compatible",
        }
    }
}

/// A row of the table below. In the texts, `{subject}`, `{was}`, `{now}` and `{item}` (the thing in Rust) are filled in.
pub(crate) struct Rule {
    /// The stable name.
    pub(crate) word: &'static str,
    pub(crate) sent: Severity,
    pub(crate) read: Severity,
    pub(crate) says: &'static str,
    sent_advice: &'static str,
    read_advice: &'static str,
}

impl Rule {
    pub(crate) fn severity(&self, direction: Direction) -> Severity {
        match direction {
            Direction::Sent => self.sent,
            Direction::Read => self.read,
        }
    }

    pub(crate) fn advice(&self, direction: Direction) -> &'static str {
        match direction {
            Direction::Sent => self.sent_advice,
            Direction::Read => self.read_advice,
        }
    }
}

macro_rules! kinds {
    ($($kind:ident $word:literal $sent:ident $read:ident: $says:literal, $sent_advice:literal, $read_advice:literal;)+) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Kind {
            $($kind,)+
        }

        impl Kind {
            #[cfg(test)]
            pub(crate) const ALL: &'static [Self] = &[$(Self::$kind),+];

            pub(crate) fn rule(self) -> Rule {
                match self {
                    $(Self::$kind => Rule {
                        word: $word, sent: Severity::$sent, read: Severity::$read,
                        says: $says, sent_advice: $sent_advice, read_advice: $read_advice,
                    },)+
                }
            }
        }
    };
}

// Where the second advice is empty, the kind has no direction or the first one holds for both.
kinds! {
    ServerChanged "server-changed" Breaking Breaking: "the API has moved from {was} to {now}",
        "Update the SDK, or set `Configuration::host`.", "";
    OperationRemoved "operation-removed" Breaking Breaking: "the operation is gone",
        "Stop calling `{item}`.", "";
    OperationAdded "operation-added" Compatible Compatible: "new operation",
        "`{item}` can be called.", "";
    OperationRenamed "operation-renamed" Breaking Breaking: "the operation's id was `{was}` and is `{now}`",
        "Call `{item}` wherever you called it by its old name.", "";
    OperationMoved "operation-moved" Breaking Breaking: "was `{was}`, is `{now}`",
        "Update the SDK; requests made with `ApiClient::request` need the new method and path.", "";
    OperationRegrouped "operation-regrouped" Breaking Breaking: "belonged to `{was}`, belongs to `{now}`",
        "Call `{item}`, and turn on its feature.", "";
    OperationDeprecated "operation-deprecated" Compatible Compatible: "deprecated",
        "Plan to stop calling `{item}`; it is there for at least 180 days.", "";
    OperationUndeprecated "operation-undeprecated" Compatible Compatible: "no longer deprecated",
        "Nothing to do.", "";
    TokenRequired "token-required" Breaking Breaking: "now needs a token",
        "Call `{item}` with a client that has one.", "";
    TokenNotRequired "token-not-required" Compatible Compatible: "no longer needs a token",
        "Nothing to do.", "";
    AuthSchemeRemoved "auth-scheme-removed" Breaking Breaking: "no longer accepts {subject}",
        "Authenticate in another way.", "";
    AuthSchemeAdded "auth-scheme-added" Compatible Compatible: "also accepts {subject}",
        "Nothing to do.", "";
    ScopeAdded "scope-added" Breaking Breaking: "now needs the scope `{subject}`",
        "Give your tokens the scope `{subject}`; without it `{item}` answers 403.", "";
    ScopeRemoved "scope-removed" Compatible Compatible: "no longer needs the scope `{subject}`",
        "Nothing to do.", "";
    ScopeChanged "scope-changed" Breaking Breaking: "needed the scope `{was}`, needs `{now}`",
        "Give your tokens the scope `{now}`; without it `{item}` answers 403.", "";
    PagingAdded "paging-added" Compatible Compatible: "now comes in pages",
        "Read it with `{item}(..).items()`; `send` may answer the first page alone.", "";
    PagingRemoved "paging-removed" Breaking Breaking: "no longer comes in pages",
        "Replace `items()` and `pages()` of `{item}` by `send()`.", "";
    PagingChanged "paging-changed" Breaking Breaking: "paged by `{was}`, pages by `{now}`",
        "Update the SDK; adapt code that passes page tokens by itself.", "";
    IdempotencyKeyAdded "idempotency-key-added" Compatible Compatible: "now takes an `Idempotency-Key`",
        "Nothing to do: it is sent by itself.", "";
    IdempotencyKeyRemoved "idempotency-key-removed" Breaking Breaking: "no longer takes an `Idempotency-Key`",
        "Remove `idempotency_key(..)` from `{item}`; repeating it may now do its work twice.", "";
    ParameterRemoved "parameter-removed" Breaking Breaking: "the parameter is gone",
        "Remove `{item}`.", "";
    ParameterAdded "parameter-added" Compatible Compatible: "new optional parameter",
        "`{item}` can be set.", "";
    RequiredParameterAdded "required-parameter-added" Breaking Breaking: "new required parameter",
        "Pass it: `{item}`.", "";
    ParameterMoved "parameter-moved" Breaking Breaking: "was in the {was}, is in the {now}",
        "Update the SDK; requests made with `ApiClient::request` must send it in the {now}.", "";
    ParameterBecameRequired "parameter-became-required" Breaking Breaking: "was optional, is required",
        "Always pass it: `{item}` is an argument now.", "";
    ParameterBecameOptional "parameter-became-optional" Source Source: "was required, is optional",
        "Set `{item}` instead of passing an argument.", "";
    ParameterEncodingChanged "parameter-encoding-changed" Breaking Breaking: "was written as {was}, is written as {now}",
        "Update the SDK; requests made with `ApiClient::request` must write it the new way.", "";
    ParameterDeprecated "parameter-deprecated" Compatible Compatible: "deprecated",
        "Plan to stop setting `{item}`.", "";
    ParameterUndeprecated "parameter-undeprecated" Compatible Compatible: "no longer deprecated",
        "Nothing to do.", "";
    BodyRemoved "body-removed" Breaking Breaking: "takes no body any more",
        "Call `{item}` without one.", "";
    BodyAdded "body-added" Compatible Compatible: "now takes an optional body",
        "Set it by `body(..)` of `{item}` to send one.", "";
    RequiredBodyAdded "required-body-added" Breaking Breaking: "now requires a body",
        "Pass one to `{item}`.", "";
    BodyBecameRequired "body-became-required" Breaking Breaking: "the body was optional, is required",
        "Always pass one to `{item}`.", "";
    BodyBecameOptional "body-became-optional" Compatible Compatible: "the body was required, is optional",
        "Nothing to do.", "";
    RequestTypeRemoved "request-media-type-removed" Breaking Breaking: "bodies of type {subject} are no longer accepted",
        "Send another type; the SDK sends JSON.", "";
    RequestTypeAdded "request-media-type-added" Compatible Compatible: "bodies of type {subject} are accepted too",
        "Nothing to do.", "";
    SuccessRemoved "success-status-removed" Breaking Breaking: "no longer answers {subject}",
        "Do not wait for the status {subject} of `{item}`.", "";
    SuccessAdded "success-status-added" Compatible Compatible: "may answer {subject}",
        "Nothing to do, unless you compare the status of `{item}`.", "";
    ErrorStatusRemoved "error-status-removed" Compatible Compatible: "no longer answers {subject}",
        "Nothing to do.", "";
    ErrorStatusAdded "error-status-added" Compatible Compatible: "may answer {subject}",
        "Nothing to do, unless you handle the errors of `{item}` by status.", "";
    AnswerRemoved "answer-removed" Breaking Breaking: "the answer has no body any more",
        "Do not read the answer of `{item}`.", "";
    AnswerAdded "answer-added" Compatible Compatible: "the answer has a body now",
        "Nothing to do: `{item}` returns what it did.", "";
    AnswerTypeRemoved "response-media-type-removed" Breaking Breaking: "no longer answers with {subject}",
        "Do not ask for it.", "";
    AnswerTypeAdded "response-media-type-added" Compatible Compatible: "may answer with {subject}",
        "Nothing to do: the SDK asks for JSON.", "";
    ResponseHeaderRemoved "response-header-removed" Breaking Breaking: "the header `{subject}` is no longer sent",
        "Do not read it from `ApiResponse::headers`.", "";
    ResponseHeaderAdded "response-header-added" Compatible Compatible: "the header `{subject}` is sent",
        "It can be read from `ApiResponse::headers`.", "";
    SchemaRemoved "schema-removed" Breaking Breaking: "the schema is gone",
        "Remove uses of `{item}`.", "";
    UnusedSchemaRemoved "unused-schema-removed" Source Source: "the schema, which no operation used, is gone",
        "Remove uses of `{item}`.", "";
    SchemaAdded "schema-added" Compatible Compatible: "new schema",
        "`{item}` can be used.", "";
    SchemaRenamed "schema-renamed" Breaking Breaking: "the schema was `{was}` and is `{now}`",
        "Write `{item}` for the old name.", "";
    SchemaReplaced "schema-replaced" Source Source: "was {was}, is {now}, which looks the same",
        "Write {now} where `{item}` was {was}.", "";
    SchemaDeprecated "schema-deprecated" Compatible Compatible: "deprecated",
        "Plan to stop using `{item}`.", "";
    SchemaUndeprecated "schema-undeprecated" Compatible Compatible: "no longer deprecated",
        "Nothing to do.", "";
    FieldRemoved "field-removed" Breaking Breaking: "the field is gone",
        "Stop setting `{item}`.", "Stop reading `{item}`.";
    FieldAdded "field-added" Compatible Compatible: "new optional field",
        "`{item}` can be set.", "`{item}` can be read.";
    RequiredFieldAdded "required-field-added" Breaking Compatible: "new required field",
        "Pass it to `new`: `{item}`.", "`{item}` can be read.";
    FieldBecameRequired "field-became-required" Breaking Compatible: "was optional, is required",
        "Always set `{item}`.", "Nothing to do: `{item}` keeps its type.";
    FieldBecameOptional "field-became-optional" Source Breaking: "was required, is optional",
        "Set `{item}` instead of passing it to `new`.", "Expect `{item}` to be missing.";
    FieldDeprecated "field-deprecated" Compatible Compatible: "deprecated",
        "Plan to stop using `{item}`.", "";
    FieldUndeprecated "field-undeprecated" Compatible Compatible: "no longer deprecated",
        "Nothing to do.", "";
    BecameReadOnly "field-became-read-only" Breaking Compatible: "can no longer be set",
        "Stop setting `{item}`; the API sets it.", "Nothing to do.";
    BecameWritable "field-became-writable" Compatible Compatible: "can be set now",
        "`{item}` can be set.", "Nothing to do.";
    BecameWriteOnly "field-became-write-only" Compatible Breaking: "is no longer answered",
        "Nothing to do.", "Stop reading `{item}`; it is never sent back.";
    BecameReadable "field-became-readable" Compatible Compatible: "is answered now",
        "Nothing to do.", "`{item}` can be read.";
    TypeChanged "type-changed" Breaking Breaking: "was {was}, is {now}",
        "Give `{item}` the new type.", "Read `{item}` as the new type.";
    TypeWidened "type-widened" Source Breaking: "was {was}, is {now}",
        "Nothing to do, but the setter's type differs.", "Expect values of `{item}` that the old type cannot hold.";
    TypeNarrowed "type-narrowed" Breaking Source: "was {was}, is {now}",
        "Send no value of `{item}` that the new type cannot hold.", "Read `{item}` as the new type.";
    FormatAdded "format-added" Breaking Compatible: "must now be of the format {now}",
        "Send `{item}` in this format alone.", "Nothing to do.";
    FormatRemoved "format-removed" Compatible Compatible: "need no longer be of the format {was}",
        "Nothing to do.", "Do not rely on the format of `{item}`.";
    FormatChanged "format-changed" Breaking Breaking: "was of the format {was}, is of {now}",
        "Send `{item}` in the new format.", "Expect `{item}` in the new format.";
    BecameNullable "became-nullable" Compatible Breaking: "may be null now",
        "Nothing to do.", "Expect `{item}` to be missing or empty.";
    BecameNotNullable "became-not-nullable" Breaking Compatible: "must not be null any more",
        "Do not send null for `{item}`.", "Nothing to do.";
    DefaultAdded "default-added" Compatible Compatible: "defaults to {now}",
        "Nothing to do.", "";
    DefaultRemoved "default-removed" Breaking Compatible: "defaulted to {was}, has no default",
        "Set `{item}` where you relied on the default.", "Nothing to do.";
    DefaultChanged "default-changed" Breaking Compatible: "defaulted to {was}, defaults to {now}",
        "Set `{item}` where you want the old value.", "Nothing to do.";
    EnumValueRemoved "enum-value-removed" Breaking Breaking: "the value `{subject}` is gone",
        "Stop sending it: the variant of `{item}` is gone.", "Stop matching it: the variant of `{item}` is gone.";
    EnumValueAdded "enum-value-added" Compatible Compatible: "new value `{subject}`",
        "It can be sent.", "Nothing to do: until you update, it is `Unknown`.";
    ValuesRestricted "values-restricted" Breaking Source: "took any value, takes {now}",
        "Send one of these for `{item}`.", "Read `{item}` as an enum.";
    ValuesUnrestricted "values-unrestricted" Source Source: "took {was}, takes any value",
        "Give `{item}` plain values.", "Read `{item}` as a plain value.";
    KnownValueRemoved "known-value-removed" Breaking Breaking: "the value `{subject}` is no longer known",
        "Stop sending it in `{item}`.", "";
    KnownValueAdded "known-value-added" Compatible Compatible: "takes the value `{subject}`",
        "It can be sent.", "";
    ConstraintTightened "constraint-tightened" Breaking Compatible: "{subject} was {was}, is {now}",
        "Keep the values of `{item}` within it, or the API answers 400.", "Nothing to do.";
    ConstraintRelaxed "constraint-relaxed" Compatible Compatible: "{subject} was {was}, is {now}",
        "Nothing to do.", "Expect values of `{item}` beyond the old limit.";
    ConstraintChanged "constraint-changed" Breaking Compatible: "{subject} was {was}, is {now}",
        "Check what you send in `{item}`.", "Nothing to do.";
    FurtherPropertiesForbidden "further-properties-forbidden" Breaking Compatible: "takes no further properties any more",
        "Send in `{item}` what is documented alone.", "Nothing to do.";
    FurtherPropertiesAllowed "further-properties-allowed" Compatible Compatible: "takes further properties",
        "Nothing to do.", "";
    AlternativeRemoved "alternative-removed" Breaking Compatible: "no longer {subject}",
        "Stop sending `{item}` in this form.", "Nothing to do.";
    AlternativeAdded "alternative-added" Compatible Breaking: "may also be {subject}",
        "`{item}` can have this form.", "Expect `{item}` in this form.";
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn words_are_distinct_and_every_kind_gives_advice() {
        let words: BTreeSet<&str> = Kind::ALL.iter().map(|kind| kind.rule().word).collect();
        assert_eq!(words.len(), Kind::ALL.len());
        for kind in Kind::ALL {
            let rule = kind.rule();
            assert!(rule.word.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase()), "{}", rule.word);
            assert!(rule.sent_advice.ends_with('.'), "{}", rule.word);
            assert!(rule.sent == rule.read || !rule.read_advice.is_empty(), "{}", rule.word);
        }
    }
}
