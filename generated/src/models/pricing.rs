// Written by `cargo xtask regenerate`.
//! Models of `PricingApi`.

use crate::{models::*, rt};

rt::string_enum! {
    /// The API's `BillingInterval`.
    pub enum BillingInterval {
        /// `BILLING_INTERVAL_UNSPECIFIED`.
        Unspecified = "BILLING_INTERVAL_UNSPECIFIED",
        /// `BILLING_INTERVAL_MONTH`.
        Month = "BILLING_INTERVAL_MONTH",
        /// `BILLING_INTERVAL_YEAR`.
        Year = "BILLING_INTERVAL_YEAR",
        /// `BILLING_INTERVAL_ONE_TIME`.
        OneTime = "BILLING_INTERVAL_ONE_TIME",
    }
}

/// The API's `CreditTopup`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreditTopup {
    /// Amounts.
    pub amounts: Vec<Money>,
    /// Credits per unit (`creditsPerUnit`).
    pub credits_per_unit: i32,
}

impl CreditTopup {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CreditTopup { amounts: Optional("amounts"), credits_per_unit: Always("creditsPerUnit") });

/// The API's `ListPricingPlansResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPricingPlansResponse {
    /// Credit topup (`creditTopup`).
    pub credit_topup: Option<Box<CreditTopup>>,
    /// Link created credit cost (`linkCreatedCreditCost`).
    pub link_created_credit_cost: i32,
    /// Plans.
    pub plans: Vec<PricingPlan>,
    /// Prices updated at (`pricesUpdatedAt`).
    pub prices_updated_at: Option<jiff::Timestamp>,
}

impl ListPricingPlansResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListPricingPlansResponse {
    credit_topup: Optional("creditTopup"),
    link_created_credit_cost: Always("linkCreatedCreditCost"),
    plans: Optional("plans"),
    prices_updated_at: Optional("pricesUpdatedAt"),
});

/// The API's `Money`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Money {
    /// Amount minor (`amountMinor`).
    pub amount_minor: i32,
    /// Currency.
    pub currency: String,
}

impl Money {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(Money { amount_minor: Always("amountMinor"), currency: Always("currency") });

rt::string_enum! {
    /// The API's `PlanFeature`.
    pub enum PlanFeature {
        /// `PLAN_FEATURE_UNSPECIFIED`.
        Unspecified = "PLAN_FEATURE_UNSPECIFIED",
        /// `PLAN_FEATURE_BRAND_FREE_PAGES`.
        BrandFreePages = "PLAN_FEATURE_BRAND_FREE_PAGES",
    }
}

/// The API's `PlanPrice`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlanPrice {
    /// Amounts.
    pub amounts: Vec<Money>,
    /// Interval.
    pub interval: BillingInterval,
    /// Monthly equivalents (`monthlyEquivalents`).
    pub monthly_equivalents: Vec<Money>,
}

impl PlanPrice {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PlanPrice {
    amounts: Optional("amounts"),
    interval: Always("interval"),
    monthly_equivalents: Optional("monthlyEquivalents"),
});

/// The API's `PlanTrial`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlanTrial {
    /// Days.
    pub days: i32,
    /// Limits.
    pub limits: Vec<PlanLimit>,
    /// Signup offer (`signupOffer`).
    pub signup_offer: Option<String>,
    /// Signup url (`signupUrl`).
    pub signup_url: Option<String>,
}

impl PlanTrial {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PlanTrial {
    days: Always("days"),
    limits: Optional("limits"),
    signup_offer: Optional("signupOffer"),
    signup_url: Optional("signupUrl"),
});

/// The API's `PricingPlan`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PricingPlan {
    /// Contact url (`contactUrl`).
    pub contact_url: Option<String>,
    /// Features.
    pub features: Vec<PlanFeature>,
    /// Id.
    pub id: PricingPlanId,
    /// Limits.
    pub limits: Vec<PlanLimit>,
    /// Name.
    pub name: String,
    /// Prices.
    pub prices: Vec<PlanPrice>,
    /// Trial.
    pub trial: Option<Box<PlanTrial>>,
}

impl PricingPlan {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PricingPlan {
    contact_url: Optional("contactUrl"),
    features: Optional("features"),
    id: Always("id"),
    limits: Optional("limits"),
    name: Always("name"),
    prices: Optional("prices"),
    trial: Optional("trial"),
});
