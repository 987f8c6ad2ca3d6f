//! The media library, and the uploads on their way into it.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::State;
use super::designs::{Design, Logo};
use super::files::{Kind, unknown};
use super::table::Table;
use crate::clock::Moment;
use crate::http::{ApiError, UNKNOWN};
use crate::ids::Id;

/// How long an upload may take.
pub(crate) const UPLOAD: Duration = Duration::from_secs(60 * 60);

/// An item of the library. Its file has the same id.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Media {
    pub(crate) id: Id,
    pub(crate) about: About,
    /// What the file is; as declared, until it is there.
    pub(crate) content_type: String,
    pub(crate) kind: String,
    pub(crate) size: usize,
    /// In hexadecimal.
    pub(crate) sha256: Option<String>,
    pub(crate) ready: bool,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
}

/// What a file does not say of itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct About {
    pub(crate) file_name: String,
    pub(crate) visibility: String,
    pub(crate) uploaded_from: String,
}

/// A file that was announced. Its bytes lie under its own id until they are taken over.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Upload {
    pub(crate) id: Id,
    pub(crate) media: Id,
    /// The name of the file that is to replace the one of a ready item.
    pub(crate) file_name: String,
    pub(crate) content_type: String,
    pub(crate) size: usize,
    pub(crate) sha256: Option<String>,
    pub(crate) expires_at: Moment,
    pub(crate) done: bool,
}

#[derive(Default)]
pub(crate) struct Library {
    pub(crate) rows: Table<Media>,
    pub(crate) uploads: Table<Upload>,
}

/// In hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A file that may come into the library: of a kind it takes, and not too large for that.
pub(crate) fn check_file(bytes: &[u8], declared: Option<&str>) -> Result<Kind, ApiError> {
    let kind = Kind::of(bytes).ok_or_else(|| ApiError::bad_request(format!("the file {}", unknown())))?;
    check_size(kind, bytes.len())?;
    if declared.is_some_and(|declared| declared != kind.content_type) {
        let message = format!("the file is {} by its content, not {}", kind.content_type, declared.unwrap_or_default());
        return Err(ApiError::bad_request(message));
    }
    Ok(kind)
}

pub(crate) fn check_size(kind: Kind, size: usize) -> Result<(), ApiError> {
    match size <= kind.most {
        true => Ok(()),
        false => {
            let message = format!("{size} bytes are too many for {}; send at most {}", kind.content_type, kind.most);
            Err(ApiError::field("size", message))
        }
    }
}

impl State {
    /// An item with its file, which must not be in the library yet.
    pub(crate) fn add_media(&mut self, about: About, bytes: Vec<u8>) -> Result<Media, ApiError> {
        let kind = check_file(&bytes, None)?;
        let hash = sha256(&bytes);
        self.check_new(&hash, None)?;
        let (now, id) = (self.now(), Id::random());
        let size = bytes.len();
        self.files.put(id, kind.content_type, bytes)?;
        let media = Media {
            id,
            about,
            content_type: kind.content_type.to_owned(),
            kind: kind.name.to_owned(),
            size,
            sha256: Some(hash),
            ready: true,
            created_at: now,
            updated_at: now,
        };
        self.media.rows.put(id, media.clone());
        Ok(media)
    }

    /// A workspace keeps each file once.
    pub(crate) fn check_new(&self, hash: &str, except: Option<Id>) -> Result<(), ApiError> {
        let same = |media: &Media| media.ready && Some(media.id) != except && media.sha256.as_deref() == Some(hash);
        let Some((_, media)) = self.media.rows.iter().find(|(_, media)| same(media)) else {
            return Ok(());
        };
        let message = format!("the workspace has this file already: {} ({})", media.about.file_name, media.id);
        Err(ApiError::new(409, "MEDIA_ALREADY_EXISTS", message)
            .detail(json!({"metadata": {"existingMediaId": media.id, "existingFileName": media.about.file_name}})))
    }

    /// An item that a step can open: any that is ready.
    pub(crate) fn check_opened(&self, field: &str, text: &str) -> Result<Id, ApiError> {
        let media = Id::parse(text).filter(|id| self.media.rows.get(*id).is_some_and(|media| media.ready));
        media.ok_or_else(|| ApiError::not_found(format!("{field}: there is no ready media {text}")))
    }

    /// Takes an uploaded file into the library. If it fails the check, the item is gone.
    pub(crate) fn complete_upload(&mut self, upload: &Upload) -> Result<Media, ApiError> {
        let checked = self.check_upload(upload, None);
        let (kind, hash) = match checked {
            Ok(checked) => checked,
            Err(error) => {
                self.drop_upload(upload);
                return Err(error);
            }
        };
        let now = self.now();
        self.media.uploads.remove(upload.id);
        let media = self.media.rows.change(upload.media, |media| {
            (media.ready, media.sha256, media.updated_at) = (true, Some(hash), now);
            (media.content_type, media.kind) = (kind.content_type.to_owned(), kind.name.to_owned());
            media.clone()
        });
        media.ok_or_else(|| ApiError::not_found(format!("there is no media with id {}", upload.media)))
    }

    /// What an uploaded file is, and its hash, if it is what was announced.
    pub(crate) fn check_upload(&self, upload: &Upload, except: Option<Id>) -> Result<(Kind, String), ApiError> {
        let Some(file) = self.files.get(upload.id) else {
            let message = "the file was not uploaded; PUT it to its uploadUrl first. The item is gone: start over";
            return Err(ApiError::bad_request(message));
        };
        let kind = check_file(&file.bytes, Some(&upload.content_type))?;
        let hash = sha256(&file.bytes);
        self.check_new(&hash, except)?;
        Ok((kind, hash))
    }

    /// Forgets an upload, and the item that was only there for it.
    pub(crate) fn drop_upload(&mut self, upload: &Upload) {
        self.media.uploads.remove(upload.id);
        if upload.id == upload.media {
            self.media.rows.remove(upload.media);
        }
        self.files.remove(upload.id);
    }

    /// Forgets what was not finished in time.
    pub(super) fn drop_stale_uploads(&mut self, now: Moment) {
        let late = self.media.uploads.iter().filter(|(_, upload)| upload.expires_at <= now);
        let late: Vec<Upload> = late.map(|(_, upload)| upload.clone()).collect();
        for upload in late {
            self.drop_upload(&upload);
        }
    }

    /// Puts another file in the place of an item's, and answers the designs that keep the old one as their logo.
    pub(crate) fn replace_file(&mut self, media: Id, name: String, bytes: Vec<u8>) -> Result<Vec<Design>, ApiError> {
        let kind = check_file(&bytes, None)?;
        let (hash, size, now) = (sha256(&bytes), bytes.len(), self.now());
        let detached = match kind.is_image() && size <= super::files::SMALL {
            true => Vec::new(),
            false => self.detach_logos(media)?,
        };
        self.files.put(media, kind.content_type, bytes)?;
        for design in self.designs.showing(media) {
            self.put_design(Design { updated_at: now, ..design });
        }
        self.media.rows.change(media, |media| {
            (media.size, media.sha256, media.updated_at) = (size, Some(hash), now);
            (media.content_type, media.kind) = (kind.content_type.to_owned(), kind.name.to_owned());
            media.about.file_name = name;
        });
        Ok(detached)
    }

    /// Gives the designs whose logo a media item is a file of their own, with the same image.
    pub(crate) fn detach_logos(&mut self, media: Id) -> Result<Vec<Design>, ApiError> {
        let designs = self.designs.showing(media);
        if designs.is_empty() {
            return Ok(designs);
        }
        let copy = self.files.get(media).map(|file| (file.content_type.clone(), file.bytes.clone()));
        let (content_type, bytes) = copy.ok_or_else(|| ApiError::new(500, UNKNOWN, "the sandbox lost a file"))?;
        let file = Id::random();
        self.files.put(file, &content_type, bytes)?;
        for design in &designs {
            self.designs.put(Design { logo: Some(Logo { file, media: None }), ..design.clone() });
        }
        Ok(designs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::state;

    fn about() -> About {
        About { file_name: "a.png".into(), visibility: String::new(), uploaded_from: String::new() }
    }

    #[test]
    fn hashes_are_the_known_ones() {
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn an_unfinished_upload_vanishes() {
        let mut state = state();
        let (now, id) = (state.now(), Id::random());
        let content_type = "image/png".to_owned();
        let (media, kind) = (about(), "KIND_IMAGE".to_owned());
        state.media.rows.put(
            id,
            Media {
                id,
                about: media,
                content_type: content_type.clone(),
                kind,
                size: 1,
                sha256: None,
                ready: false,
                created_at: now,
                updated_at: now,
            },
        );
        state.files.put(id, &content_type, vec![0]).unwrap();
        let expires_at = now.plus(UPLOAD);
        state.media.uploads.put(
            id,
            Upload {
                id,
                media: id,
                file_name: String::new(),
                content_type,
                size: 1,
                sha256: None,
                expires_at,
                done: false,
            },
        );
        state.drop_stale_uploads(now);
        assert_eq!(state.media.rows.len(), 1);
        state.drop_stale_uploads(expires_at);
        assert_eq!((state.media.rows.len(), state.media.uploads.len()), (0, 0));
        assert!(state.files.get(id).is_none());
    }

    #[test]
    fn sizes_depend_on_the_kind() {
        let file = |head: &[u8], size: usize| [head, &vec![0; size - head.len()]].concat();
        let mb = crate::store::files::MB;
        for (head, most) in [(b"\xff\xd8\xff".as_slice(), 10 * mb), (b"%PDF-", 25 * mb), (b"\0\0\0\0ftyp", 50 * mb)] {
            assert!(check_file(&file(head, most), None).is_ok());
            assert!(check_file(&file(head, most + 1), None).is_err());
        }
    }
}
