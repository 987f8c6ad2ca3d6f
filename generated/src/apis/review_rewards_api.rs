// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Free months of the Pro plan in exchange for public reviews of Linkbreakers.
///
/// [`ReviewRewardsApi::get_offer`] returns what is offered, and [`ReviewRewardsApi::submit`] hands in a
/// review.
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct ReviewRewardsApi<C> {
    client: C,
}

impl<C: Clone> ReviewRewardsApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Gets the reward for a review and the eligibility of the workspace.
    ///
    /// Also returns the page of Linkbreakers on each review platform and the workspace's latest submission.
    ///
    /// `GET /v1/review-rewards/offer` (ReviewRewardsService_GetOffer, feature `review-rewards`). Needs the
    /// scope `workspace:read`.
    #[doc(alias("ReviewRewardsService_GetOffer", "review_rewards_service_get_offer"))]
    pub fn get_offer(&self) -> ReviewRewardsGetOffer<C> {
        ReviewRewardsGetOffer { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Submits a public review, to receive free months of the Pro plan.
    ///
    /// The review must be on G2, Capterra or Trustpilot. The Linkbreakers team verifies that it exists and that
    /// the member wrote it, regardless of its rating, and then grants the months.
    ///
    /// `POST /v1/review-rewards` (ReviewRewardsService_Submit, feature `review-rewards`). Needs the scope
    /// `workspace:write`.
    #[doc(alias("ReviewRewardsService_Submit", "review_rewards_service_submit"))]
    pub fn submit(&self, body: impl Into<crate::models::SubmitReviewRewardRequest>) -> ReviewRewardsSubmit<C> {
        ReviewRewardsSubmit { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }
}

/// A request for `GET /v1/review-rewards/offer`, created by [`ReviewRewardsApi::get_offer`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReviewRewardsGetOffer<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(ReviewRewardsGetOffer);

impl<C: rt::Client> rt::Request for ReviewRewardsGetOffer<C> {
    type Client = C;
    type Output = crate::models::GetReviewRewardOfferResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("ReviewRewardsService_GetOffer", "GET", "/v1/review-rewards/offer").scope("workspace:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/review-rewards/offer".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/review-rewards`, created by [`ReviewRewardsApi::submit`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReviewRewardsSubmit<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::SubmitReviewRewardRequest,
}

rt::call_methods!(ReviewRewardsSubmit);
rt::idempotency_methods!(ReviewRewardsSubmit);

impl<C: rt::Client> rt::Request for ReviewRewardsSubmit<C> {
    type Client = C;
    type Output = crate::models::SubmitReviewRewardResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("ReviewRewardsService_Submit", "POST", "/v1/review-rewards")
            .scope("workspace:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/review-rewards".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}
