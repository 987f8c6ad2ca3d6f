//! The rows of the input that are new.

use std::{cell::RefCell, rc::Rc};

use super::{
    digests::Digests,
    state::{Pending, State},
    when_changed::WhenChanged,
};
use crate::{
    CreateLinkRequest,
    batch::{CallDigest, RowError},
    runtime::uuid_v4,
};

/// Returns the caller's key of a row, if it has one.
pub(crate) type KeyOf<'a> = dyn FnMut(&CreateLinkRequest) -> Option<String> + 'a;

type Requests<'a> = Box<dyn Iterator<Item = Result<CreateLinkRequest, RowError>> + 'a>;

/// Yields the rows whose links do not exist, and settles the others.
pub(crate) struct KeyedInput<'a, 'c> {
    pub(crate) requests: Requests<'a>,
    pub(crate) key_of: Box<KeyOf<'c>>,
    pub(crate) state: Rc<RefCell<State<'c>>>,
    pub(crate) position: u64,
}

/// A row whose link does not exist yet.
pub(crate) struct KeyedRow {
    pub(super) position: u64,
    pub(super) json: Vec<u8>,
    pub(super) pending: Pending,
}

impl Iterator for KeyedInput<'_, '_> {
    type Item = Result<KeyedRow, RowError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let request = match self.requests.next()? {
                Ok(request) => request,
                Err(error) => return Some(Err(error)),
            };
            let position = self.position;
            self.position += 1;
            match self.row(request, position) {
                Ok(Some(row)) => return Some(Ok(row)),
                Ok(None) => {}
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl KeyedInput<'_, '_> {
    /// Returns the row if its link does not exist.
    fn row(&mut self, mut request: CreateLinkRequest, position: u64) -> Result<Option<KeyedRow>, RowError> {
        let key = (self.key_of)(&request).unwrap_or_default();
        let mut state = self.state.borrow_mut();
        let index = crate::batch::index(position);
        if key.is_empty() {
            state.fail(index, 0, None, "it has no key".to_owned());
            return Ok(None);
        }
        if !state.is_first(&key) {
            state.fail(index, 0, None, format!("its key `{key}` is also that of an earlier row; use each key once"));
            return Ok(None);
        }
        let digests = Digests::of(&request).map_err(|error| RowError::Input(Box::new(error)))?;
        if let Some(known) = state.records.known.get(&key).cloned() {
            if known.digests == digests {
                state.counts.unchanged += 1;
            } else {
                match state.when_changed {
                    WhenChanged::Skip => state.counts.unchanged += 1,
                    WhenChanged::Report => state.changed.push(index),
                    WhenChanged::Update => {
                        state.update(index, &key, &known, &request, digests).map_err(RowError::Problem)?;
                    }
                }
            }
            state.links.report(position, std::slice::from_ref(&known.link)).map_err(RowError::Problem)?;
            return Ok(None);
        }
        let id = request.id.get_or_insert_with(|| link_id(&state.salt(), &key)).clone();
        let json = serde_json::to_vec(&request).map_err(|error| RowError::Input(Box::new(error)))?;
        Ok(Some(KeyedRow { position, json, pending: Pending { key, id, digests } }))
    }
}

/// Returns the ID of the link for a key: the same in every run with the same state file.
fn link_id(salt: &[u8; 16], key: &str) -> String {
    uuid_v4(CallDigest::of(&[salt, key.as_bytes()].concat()).bytes())
}
