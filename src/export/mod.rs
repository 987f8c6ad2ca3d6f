//! Export of lists as CSV.

mod unescape;

use std::{
    io::{BufWriter, Write},
    path::Path,
};

use linkbreakers_generated::rt::CsvExport;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::{
    ApiClient, Error, FileError,
    call::{RawResponse, without_byte_order_mark},
    error::DecodeProblem,
    files::AtomicFile,
};
use unescape::{UnescapeError, unescape};

/// Lists that the API can return as CSV: events, visitors, and the search for visitors.
///
/// All rows are in one response, which is not paged, so a `page_size` is ignored. The response is held in memory once
/// while it is written; the client's [`max_response_size`](crate::Configuration::max_response_size) limits it. Read
/// longer lists page by page with `items`.
///
/// **The values are exactly those of the API**, including text from visitors. A spreadsheet evaluates a value that
/// starts with `=`, `+`, `-`, `@`, a tab or a carriage return as a formula: import the columns as text, or write the
/// CSV from `items` with a `'` before such values, as the example `export_visitors` does.
///
/// An export needs an [`ApiClient`]; [`ApiClient::stub`] creates one for tests.
///
/// ```
/// use std::fs::File;
/// use linkbreakers::{CreateLinkRequest, EventsApi, ExportCsv as _, LinksApi, VisitorsApi};
///
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// # std::fs::create_dir_all(std::env::temp_dir().join("linkbreakers-docs"))?;
/// # std::env::set_current_dir(std::env::temp_dir().join("linkbreakers-docs"))?;
/// # let id = LinksApi::new(&client).create(CreateLinkRequest::new("https://example.com")).send()?.link.id;
/// let mut file = File::create("events.csv")?;
/// let bytes = EventsApi::new(&client).list().link_id(&id).write_csv(&mut file)?;
/// println!("{bytes} bytes");
///
/// VisitorsApi::new(&client).list().save_csv("visitors.csv")?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait ExportCsv: CsvExport<Client = ApiClient> {
    /// Writes a header and all rows to `writer`, and returns the number of bytes written.
    ///
    /// Nothing is written before the whole response has been received. Until then, failed attempts are retried.
    ///
    /// # Errors
    ///
    /// [`Error::File`] if `writer` fails, after which it may contain a part of the CSV; [`Error::InvalidRequest`] if a
    /// page token is set; [`Error::Decode`] if the response is too large or does not contain CSV; otherwise the errors
    /// of any call.
    fn write_csv(&self, writer: &mut impl Write) -> Result<u64, Error>
    where
        Self: Sized,
    {
        let response = fetch(self.clone())?;
        write(&response, writer, None)
    }

    /// Writes a header and all rows to an [`AtomicFile`], and returns its length in bytes.
    ///
    /// - `path`: the path of the file; its directory must exist. An existing file is replaced and keeps its
    ///   permissions; if an error occurs, it remains unchanged. For standard output use [`write_csv`](Self::write_csv).
    ///
    /// # Errors
    ///
    /// The same errors as [`write_csv`](Self::write_csv).
    fn save_csv(&self, path: impl AsRef<Path>) -> Result<u64, Error>
    where
        Self: Sized,
    {
        let path = path.as_ref();
        let mut file = AtomicFile::create(path)?;
        let response = fetch(self.clone())?;
        let length = write(&response, &mut file, Some(path))?;
        file.commit()?;
        Ok(length)
    }
}

impl<R: CsvExport<Client = ApiClient>> ExportCsv for R {}

fn fetch<R: CsvExport<Client = ApiClient>>(mut request: R) -> Result<RawResponse, Error> {
    request.request_csv()?;
    let response = request.client().executor().execute(request.to_call()?)?;
    match response.truncated_at {
        Some(limit) => Err(response.decode_error(DecodeProblem::CsvTooLarge { limit }).into()),
        None => Ok(response),
    }
}

#[derive(Deserialize)]
struct Page<'a> {
    #[serde(borrow)]
    csv: Option<Csv<'a>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Csv<'a> {
    // Still escaped, so that the text is not copied.
    #[serde(borrow)]
    csv_data: Option<&'a RawValue>,
}

/// Borrows the CSV, unlike the decoding of other responses.
fn parse(json: &[u8]) -> serde_json::Result<Page<'_>> {
    serde_json::from_slice(without_byte_order_mark(json))
}

fn write(response: &RawResponse, writer: &mut impl Write, path: Option<&Path>) -> Result<u64, Error> {
    let page: Page<'_> =
        parse(&response.body).map_err(|error| response.parse_error(error, &|json| parse(json).err()))?;
    let data = page.csv.and_then(|csv| csv.csv_data).map(RawValue::get).filter(|data| data.starts_with('"'));
    let Some(data) = data else {
        return Err(response.decode_error(DecodeProblem::NoCsv).into());
    };
    // Every line ends with an escape sequence, so `unescape` writes short pieces.
    let mut buffered = BufWriter::with_capacity(64 * 1024, writer);
    let written = unescape(data, &mut buffered).and_then(|length| Ok(buffered.flush().map(|()| length)?));
    written.map_err(|error| match error {
        UnescapeError::Invalid => response.decode_error(DecodeProblem::NoCsv).into(),
        UnescapeError::Write(error) => FileError::unwritable(path, error).into(),
    })
}

#[cfg(all(test, feature = "events", feature = "visitors"))]
mod tests {
    use std::fs;

    use insta::assert_snapshot;

    use super::*;
    use crate::{
        EventsApi, ListVisitorsRequest, VisitorsApi,
        testing::{Reply, TestClient, file_names, temporary_directory},
    };

    const ROWS: &str = r#"{"csv":{"contentType":"text/csv","csvData":"id,name\r\n1,\"\u00c4 \\\"b\\\"\"\r\n"}}"#;

    fn rows() -> Reply {
        Reply::response(200, ROWS)
    }

    fn export(reply: Reply) -> Result<Vec<u8>, Error> {
        let mut text = Vec::new();
        EventsApi::new(&TestClient::new([reply]).client).list().write_csv(&mut text)?;
        Ok(text)
    }

    #[test]
    fn rows_are_written_exactly_as_the_api_returns_them() {
        assert_eq!(export(rows()).unwrap(), "id,name\r\n1,\"Ä \\\"b\\\"\"\r\n".as_bytes());
        let test_client = TestClient::new([rows()]);
        let mut text = Vec::new();
        let length = EventsApi::new(&test_client.client).list().write_csv(&mut text).unwrap();
        assert_eq!(length, u64::try_from(text.len()).unwrap());
        assert_eq!(export(Reply::response(200, r#"{"csv":{"csvData":""}}"#)).unwrap(), b"", "an empty CSV is valid");
        let lone = Reply::response(200, r#"{"csv":{"csvData":"a\ud83d\r\n"}}"#);
        assert_eq!(export(lone).unwrap(), "a\u{fffd}\r\n".as_bytes(), "a lone surrogate is replaced");
    }

    #[test]
    fn each_list_requests_all_rows_as_csv() {
        let test_client = TestClient::new([rows(), rows(), rows()]);
        let text = &mut Vec::new();
        EventsApi::new(&test_client.client).list().link_id("l-1").page_size(5).write_csv(text).unwrap();
        let visitors = VisitorsApi::new(&test_client.client);
        visitors.list().response_format("RESPONSE_FORMAT_JSON").search("a").write_csv(text).unwrap();
        visitors.search(ListVisitorsRequest::new().email("a@b.example").page_size(7)).write_csv(text).unwrap();
        let requests = test_client.requests();
        let query = |n: usize| requests[n].uri().query().unwrap_or_default();
        assert_eq!(query(0), "linkId=l-1&responseFormat=RESPONSE_FORMAT_CSV");
        assert_eq!(query(1), "search=a&responseFormat=RESPONSE_FORMAT_CSV");
        let body: serde_json::Value = serde_json::from_slice(requests[2].body().as_ref().unwrap()).unwrap();
        assert_eq!(body, serde_json::json!({"email": "a@b.example", "responseFormat": "RESPONSE_FORMAT_CSV"}));
    }

    #[test]
    fn page_token_is_rejected() {
        let test_client = TestClient::new([]);
        let error = EventsApi::new(&test_client.client).list().page_token("t").write_csv(&mut Vec::new()).unwrap_err();
        assert_snapshot!(error, @"EventsService_ListEvents was not sent: `pageToken` must not be set: CSV is not paged, all rows are in one response");
        let visitors = VisitorsApi::new(&test_client.client);
        assert!(visitors.list().cursor("t").write_csv(&mut Vec::new()).is_err());
        let search = ListVisitorsRequest::new().page_token("t");
        assert!(visitors.search(search).write_csv(&mut Vec::new()).is_err());
    }

    #[test]
    fn response_without_the_complete_csv_is_an_error() {
        let fail = |reply: Reply| export(reply).unwrap_err().to_string();
        assert_snapshot!(fail(Reply::response(200, r#"{"json":{"events":[]}}"#)), @"EventsService_ListEvents: the response (200) does not contain the requested CSV (1 attempt)");
        assert_snapshot!(fail(Reply::response(200, r#"{"csv":{"contentType":"text/csv"}}"#)), @"EventsService_ListEvents: the response (200) does not contain the requested CSV (1 attempt)");
        assert_snapshot!(fail(Reply::response(200, r#"{"csv":{"csvData":5}}"#)), @"EventsService_ListEvents: the response (200) does not contain the requested CSV (1 attempt)");
        assert_snapshot!(fail(Reply::response(200, " ")), @"EventsService_ListEvents: the response (200) has an empty body, but a JSON value is required (1 attempt)");
        assert_snapshot!(fail(Reply::response(200, &ROWS[..ROWS.len() - 10])), @"EventsService_ListEvents: the response (200) is incomplete JSON (1 attempt)");
        assert_snapshot!(fail(rows().truncated()), @"EventsService_ListEvents: the response (200) has more than 1000 bytes of CSV; set a higher `Configuration::max_response_size`, request less, or read the pages with `items` (1 attempt)");
        assert_snapshot!(fail(Reply::status(403)), @"EventsService_ListEvents failed: the API responded with 403 Forbidden (1 attempt)");
    }

    #[test]
    fn file_is_replaced_only_by_a_complete_one() {
        let directory = temporary_directory("export");
        let path = directory.join("events.csv");
        let test_client = TestClient::new([rows(), Reply::response(200, r#"{"csv":{"csvData":5}}"#)]);
        let events = EventsApi::new(&test_client.client);
        let length = events.list().save_csv(&path).unwrap();
        assert_eq!(length, fs::metadata(&path).unwrap().len());
        let before = fs::read(&path).unwrap();
        events.list().save_csv(&path).unwrap_err();
        assert_eq!((fs::read(&path).unwrap(), file_names(&directory).len()), (before, 1));
        let error = events.list().save_csv(directory.join("missing/a.csv")).unwrap_err();
        assert!(matches!(error, Error::File(_)) && test_client.is_exhausted(), "{error}: no request should be sent");
        fs::remove_dir_all(directory).unwrap();
    }

    #[test]
    fn failed_write_is_a_file_error() {
        struct Full;
        impl Write for Full {
            fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
                Err(std::io::ErrorKind::InvalidData.into())
            }
            fn flush(&mut self) -> std::io::Result<()> {
                Ok(())
            }
        }
        let test_client = TestClient::new([rows()]);
        let error = EventsApi::new(&test_client.client).list().write_csv(&mut Full).unwrap_err();
        assert_snapshot!(error, @"the writer could not be written: invalid data");
    }
}
