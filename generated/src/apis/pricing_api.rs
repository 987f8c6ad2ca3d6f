// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Plans, their limits and their prices.
///
/// The usage of the limits of the workspace's own plan is in [`AllowancesApi::list`].
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct PricingApi<C> {
    client: C,
}

impl<C: Clone> PricingApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Lists all plans with their prices, limits and features.
    ///
    /// Also returns the price of additional platform credits and the number of credits that creating a link
    /// costs.
    ///
    /// `GET /v1/pricing/plans` (PricingService_ListPricingPlans, feature `pricing`). Needs no token.
    #[doc(alias("PricingService_ListPricingPlans", "pricing_service_list_pricing_plans"))]
    pub fn list_plans(&self) -> PricingListPlans<C> {
        PricingListPlans { client: self.client.clone(), options: rt::CallOptions::default() }
    }
}

/// A request for `GET /v1/pricing/plans`, created by [`PricingApi::list_plans`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PricingListPlans<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(PricingListPlans);

impl<C: rt::Client> rt::Request for PricingListPlans<C> {
    type Client = C;
    type Output = crate::models::ListPricingPlansResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("PricingService_ListPricingPlans", "GET", "/v1/pricing/plans").unauthenticated();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/pricing/plans".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}
