//! The trait of the kinds of runs: the calls that they make, and the receiver of the results.

use std::ops::Range;

use linkbreakers_generated::rt::{Call, InvalidRequest};
use serde::{Serialize, de::DeserializeOwned};

use super::{
    problem::Problem,
    report::{BatchReport, Counts},
    send::Verdict,
    words::Words,
};
use crate::{ApiException, Error, call::RawResponse};

/// The calls of a run, and the receiver of their results.
pub(crate) trait Work {
    /// A request of the input, as it is kept until its call succeeded.
    type Row;
    /// The decoded response of a call.
    type Output: Send + 'static;
    /// The part of the output that the journal keeps.
    type Kept: Serialize + DeserializeOwned;

    const WORDS: Words;

    /// Returns the call for consecutive rows of the input; more than one only if the chunk size is greater than 1.
    fn call(&self, rows: &[Self::Row]) -> Result<Call, InvalidRequest>;

    /// Decodes the response to a call for `count` rows.
    fn decode(response: RawResponse, count: u64) -> Result<Self::Output, Error>;

    /// Returns what the error of a call means for its rows.
    fn verdict(error: &Error) -> Verdict;

    fn kept(output: &Self::Output) -> &Self::Kept;

    /// Returns the index, among the rows of a call, of the one that an error names.
    fn fault(&self, _exception: &ApiException) -> Option<u64> {
        None
    }

    /// Returns the message of a rejected row for the report.
    fn message(&self, message: String, _position: u64) -> String {
        message
    }

    /// Is called before the rows are sent for the first time.
    fn sending(&mut self, _rows: &[Self::Row]) -> Result<(), Problem> {
        Ok(())
    }

    /// Is called for rows that were not sent, although `sending` announced them.
    fn unsent(&mut self, _rows: &[Self::Row]) -> Result<(), Problem> {
        Ok(())
    }

    /// Returns the output for a rejected row that exists nevertheless.
    fn recover(&mut self, _row: &Self::Row) -> Result<Option<Self::Output>, Problem> {
        Ok(None)
    }

    /// Checks the output of a call before it is recorded.
    fn check(&mut self, _rows: &[Self::Row], _range: &Range<u64>, _kept: &Self::Kept) -> Result<(), Problem> {
        Ok(())
    }

    /// Writes what the work itself recorded, before anything is sent or delivered that depends on it.
    fn commit(&mut self) -> Result<(), Problem> {
        Ok(())
    }

    /// Returns the position in the input of the row that is sent at `position`.
    fn input_position(_row: &Self::Row, position: u64) -> u64 {
        position
    }

    /// Adds what the engine does not know to the counts.
    fn add_counts(&self, _counts: &mut Counts) {}

    /// Adds what the engine does not know to the report.
    fn complete(&self, _report: &mut BatchReport) {}

    /// Receives the output of a call after it was recorded.
    fn done(&mut self, rows: &[Self::Row], range: &Range<u64>, output: Self::Output) -> Result<(), Problem>;

    /// Receives what an earlier run recorded.
    fn replayed(&mut self, _range: &Range<u64>, _kept: Self::Kept) -> Result<(), Problem> {
        Ok(())
    }

    /// Receives the error of a row that failed in this run.
    fn failed(&mut self, _row: &Self::Row, _position: u64, _error: Error) -> Result<(), Problem> {
        Ok(())
    }
}
