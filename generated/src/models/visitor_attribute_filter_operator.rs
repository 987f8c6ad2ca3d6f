// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// How an attribute is compared. `STRING_*` is case-sensitive and reads a missing attribute as empty text;
/// `NUMBER_*` and `DATE_*` need a value captured as such.
    pub enum VisitorAttributeFilterOperator {
        /// No value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_UNSPECIFIED`
        Unspecified = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_UNSPECIFIED",
        /// The text is the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_EQUALS`
        StringEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_EQUALS",
        /// The text is not the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_NOT_EQUALS`
        StringNotEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_NOT_EQUALS",
        /// The text contains the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_CONTAINS`
        StringContains = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_CONTAINS",
        /// The text does not contain the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_NOT_CONTAINS`
        StringNotContains = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_NOT_CONTAINS",
        /// The text starts with the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_STARTS_WITH`
        StringStartsWith = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_STARTS_WITH",
        /// The text ends with the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_ENDS_WITH`
        StringEndsWith = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_ENDS_WITH",
        /// The text is empty, or the attribute is missing.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_IS_EMPTY`
        StringIsEmpty = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_IS_EMPTY",
        /// The text is not empty.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_IS_NOT_EMPTY`
        StringIsNotEmpty = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_IS_NOT_EMPTY",
        /// The number is the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_EQUALS`
        NumberEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_EQUALS",
        /// The number is not the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_NOT_EQUALS`
        NumberNotEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_NOT_EQUALS",
        /// The number is greater than the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_GREATER_THAN`
        NumberGreaterThan = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_GREATER_THAN",
        /// The number is less than the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_LESS_THAN`
        NumberLessThan = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_LESS_THAN",
        /// The number is the value or greater.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_GREATER_OR_EQUAL`
        NumberGreaterOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_GREATER_OR_EQUAL",
        /// The number is the value or less.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_LESS_OR_EQUAL`
        NumberLessOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_LESS_OR_EQUAL",
        /// The date is the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_EQUALS`
        DateEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_EQUALS",
        /// The date is before the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_BEFORE`
        DateBefore = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_BEFORE",
        /// The date is after the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_AFTER`
        DateAfter = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_AFTER",
        /// The date is the value or before.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_BEFORE_OR_EQUAL`
        DateBeforeOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_BEFORE_OR_EQUAL",
        /// The date is the value or after.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_AFTER_OR_EQUAL`
        DateAfterOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_AFTER_OR_EQUAL",
        /// The attribute is true.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_BOOLEAN_IS_TRUE`
        BooleanIsTrue = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_BOOLEAN_IS_TRUE",
        /// The attribute is false or missing.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_BOOLEAN_IS_FALSE`
        BooleanIsFalse = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_BOOLEAN_IS_FALSE",
        /// The attribute is there.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_EXISTS`
        Exists = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_EXISTS",
        /// The attribute is missing.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NOT_EXISTS`
        NotExists = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NOT_EXISTS",
    }
}
