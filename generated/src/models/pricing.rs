// Written by `cargo xtask regenerate`.
//! Models of `PricingApi`.

use crate::{apis::*, models::*, rt};

rt::string_enum! {
    /// Interval at which a price is charged.
    pub enum BillingInterval {
        /// Not set.
        ///
        /// `BILLING_INTERVAL_UNSPECIFIED`
        Unspecified = "BILLING_INTERVAL_UNSPECIFIED",
        /// Charged every month.
        ///
        /// `BILLING_INTERVAL_MONTH`
        Month = "BILLING_INTERVAL_MONTH",
        /// Charged every year.
        ///
        /// `BILLING_INTERVAL_YEAR`
        Year = "BILLING_INTERVAL_YEAR",
        /// Charged once.
        ///
        /// `BILLING_INTERVAL_ONE_TIME`
        OneTime = "BILLING_INTERVAL_ONE_TIME",
    }
}

/// The price of additional platform credits.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreditTopup {
    /// Price of one unit, one entry per currency.
    pub amounts: Vec<Money>,
    /// Number of platform credits in one unit.
    pub credits_per_unit: i32,
}

impl CreditTopup {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CreditTopup { amounts: Optional("amounts"), credits_per_unit: Always("creditsPerUnit") });

/// All plans and prices; the response of [`PricingApi::list_plans`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPricingPlansResponse {
    /// Price of additional platform credits; absent if the prices could not be read.
    pub credit_topup: Option<Box<CreditTopup>>,
    /// Number of platform credits that creating a link costs.
    pub link_created_credit_cost: i32,
    /// The plans with their prices, limits and features.
    pub plans: Vec<PricingPlan>,
    /// When the prices were read from the billing provider; absent if they could never be read.
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

/// An amount of money in one currency.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Money {
    /// Amount in the minor unit of the currency, such as cents.
    pub amount_minor: i32,
    /// Code of the currency.
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
    /// Feature that a plan can include.
    pub enum PlanFeature {
        /// Not set.
        ///
        /// `PLAN_FEATURE_UNSPECIFIED`
        Unspecified = "PLAN_FEATURE_UNSPECIFIED",
        /// Visitor pages do not show the Linkbreakers brand.
        ///
        /// `PLAN_FEATURE_BRAND_FREE_PAGES`
        BrandFreePages = "PLAN_FEATURE_BRAND_FREE_PAGES",
    }
}

/// A price of a plan for one billing interval.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlanPrice {
    /// Amount of each charge, one entry per currency.
    pub amounts: Vec<Money>,
    /// Interval at which the price is charged.
    pub interval: BillingInterval,
    /// Charge converted to one month, one entry per currency. Equal to `amounts` for a monthly price.
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

/// A free trial of a plan that users can start themselves.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlanTrial {
    /// Length of the trial in days.
    pub days: i32,
    /// Limits of a workspace on the trial. Most are the same as the plan's.
    pub limits: Vec<PlanLimit>,
    pub signup_offer: Option<String>,
    /// URL of the page for signing up for the trial.
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

/// A plan with its prices, limits and features.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PricingPlan {
    /// URL for requesting a price. Set only for plans that are priced on request, such as Enterprise.
    pub contact_url: Option<String>,
    /// Features that the plan includes.
    pub features: Vec<PlanFeature>,
    /// Plan that this entry describes.
    pub id: PricingPlanId,
    /// Limits of a workspace on the plan.
    pub limits: Vec<PlanLimit>,
    /// Display name of the plan.
    pub name: String,
    /// Recurring prices. Empty for the free plan and for Enterprise, and for a paid plan if its prices could
    /// not be read, so an empty list does not mean free.
    pub prices: Vec<PlanPrice>,
    /// Free trial of the plan; absent if the plan has none.
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
