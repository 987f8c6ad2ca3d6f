//! The faults of one sandbox: read, met, used up.

use crate::fault::{ANY, Fault};
use crate::http::ApiError;

/// The faults that are still to come.
#[derive(Debug, Default)]
pub(crate) struct Faults(pub(crate) Vec<Fault>);

impl Faults {
    /// What this call meets; used up by that.
    pub(crate) fn meet(&mut self, operation: &str) -> Option<Fault> {
        for at in 0..self.0.len() {
            let fault = &mut self.0[at];
            if fault.operation != ANY && fault.operation != operation {
                continue;
            }
            if fault.skip > 0 {
                fault.skip -= 1;
                continue;
            }
            let met = fault.clone();
            fault.times -= 1;
            if fault.times == 0 {
                drop(self.0.remove(at));
            }
            return Some(met);
        }
        None
    }

    /// Reads one fault or a list of them.
    pub(crate) fn read(body: &[u8]) -> Result<Vec<Fault>, ApiError> {
        let fail = |error: serde_json::Error| ApiError::bad_request(format!("the body is not a valid fault: {error}"));
        let value: serde_json::Value = serde_json::from_slice(body).map_err(fail)?;
        let faults: Vec<Fault> = match value.is_array() {
            true => serde_json::from_value(value).map_err(fail)?,
            false => vec![serde_json::from_value(value).map_err(fail)?],
        };
        for fault in &faults {
            fault.check().map_err(|(field, message)| ApiError::field(field, message))?;
        }
        Ok(faults)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::Kind;

    fn read(text: &str) -> Result<Vec<Fault>, String> {
        Faults::read(text.as_bytes()).map_err(|error| error.message)
    }

    #[test]
    fn a_fault_is_written_as_it_is_read() {
        let fault = Fault::status(503).retry_after(2).times(3).skip(1).on("LinksService_Get").after_work();
        let text = serde_json::to_string(&fault).unwrap();
        assert_eq!(read(&text).unwrap(), [fault]);
        let short = read(r#"[{"kind":"reset"},{"kind":"cutBody","chunked":true}]"#).unwrap();
        assert_eq!(short, [Fault::reset(), Fault::cut_body().chunked()]);
    }

    #[test]
    fn a_wrong_fault_is_explained() {
        for (text, place) in [
            (r#"{"kind":"status"}"#, "status: is required"),
            (r#"{"kind":"status","status":199}"#, "status: must be"),
            (r#"{"kind":"html","status":600}"#, "status: must be"),
            (r#"{"kind":"reset","status":500}"#, "status: is not allowed"),
            (r#"{"kind":"delay"}"#, "delayMs: "),
            (r#"{"kind":"reset","times":0}"#, "times: "),
            (r#"{"kind":"reset","operation":"Nope"}"#, "operation: the API has no operation \"Nope\""),
            (r#"{"kind":"cutBody","work":"before"}"#, "work: "),
            (r#"{"kind":"html","chunked":true}"#, "chunked: "),
            (r#"{"kind":"reset","headers":{"a b":"c"}}"#, "headers: "),
            (r#"{"kind":"reset","headers":{"a":"b\nc"}}"#, "headers: "),
            (r#"[{"kind":"reset"},{"kind":"delay"}]"#, "delayMs: "),
            (r#"{"kind":"explode"}"#, "explode"),
            (r#"{"kind":"reset","time":2}"#, "time"),
            ("{", "the body is not a valid fault"),
        ] {
            let message = read(text).unwrap_err();
            assert!(message.contains(place), "{text}: {message}");
        }
    }

    #[test]
    fn each_call_meets_the_first_that_is_for_it() {
        let mut faults = Faults(vec![Fault::reset().on("A").times(2), Fault::close().skip(1), Fault::html().on("B")]);
        let met: Vec<Option<Kind>> =
            ["B", "A", "C", "A", "A", "B"].iter().map(|id| faults.meet(id).map(|fault| fault.kind)).collect();
        assert_eq!(met, [Some(Kind::Html), Some(Kind::Reset), Some(Kind::Close), Some(Kind::Reset), None, None]);
        assert_eq!(faults.0, []);
    }
}
