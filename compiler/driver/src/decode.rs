//! From the bytes of a file to text.

/// A file's text, and where it stops being what the file says.
pub struct Decoded {
    pub text: String,
    /// The offset, in `text`, of the first replacement character that stands for invalid bytes.
    pub invalid_at: Option<u32>,
}

impl Decoded {
    pub fn valid(text: String) -> Decoded {
        Decoded { text, invalid_at: None }
    }
}

/// Decodes UTF-8. Invalid bytes become replacement characters, so that a message can show the place.
pub fn decode(bytes: Vec<u8>) -> Decoded {
    match String::from_utf8(bytes) {
        Ok(text) => Decoded::valid(text),
        Err(error) => {
            let invalid_at = error.utf8_error().valid_up_to() as u32;
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            Decoded { text, invalid_at: Some(invalid_at) }
        }
    }
}
