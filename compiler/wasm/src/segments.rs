//! Data segments: the bytes of static memory that are not zero anyway.
//!
//! Comes in: pieces in the order of their addresses. Goes out: segments in the same order, apart from each other.
//! Guarantees: zeros at the ends of pieces and between them are left out where a further segment is smaller, unless
//! memory may hold something else; then every byte is written.

use crate::layout::trim_zeros;

/// Bytes at an address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Segment {
    pub(crate) address: u32,
    pub(crate) bytes: Vec<u8>,
}

/// From this number of segments on only long runs of zeros are left out, as engines allow 100,000.
const MANY: usize = 10_000;
const LONG: u64 = 4096;

/// Collects segments.
pub(crate) struct Segments {
    done: Vec<Segment>,
    write_zeros: bool,
}

impl Segments {
    pub(crate) fn new(write_zeros: bool) -> Segments {
        Segments { done: Vec::new(), write_zeros }
    }

    /// Adds a piece of `size` bytes that starts with `bytes` and goes on with zeros.
    pub(crate) fn add(&mut self, address: u32, bytes: &[u8], size: u32) {
        if self.write_zeros {
            let mut bytes = bytes.to_vec();
            bytes.resize(size as usize, 0);
            return self.append(u64::from(address), &bytes);
        }
        let bytes = trim_zeros(bytes);
        let mut start = 0;
        while start < bytes.len() {
            if bytes[start] == 0 {
                start += 1;
                continue;
            }
            // Up to a run of zeros that is surely worth a new segment.
            let mut end = start;
            let mut zeros = 0;
            for (at, &byte) in bytes.iter().enumerate().skip(start) {
                zeros = if byte == 0 { zeros + 1 } else { 0 };
                if byte != 0 {
                    end = at + 1;
                } else if zeros > 4 {
                    break;
                }
            }
            self.append(u64::from(address) + start as u64, &bytes[start..end]);
            start = end;
        }
    }

    pub(crate) fn finish(self) -> Vec<Segment> {
        self.done
    }

    fn append(&mut self, address: u64, bytes: &[u8]) {
        let worth = if self.done.len() < MANY { header_size(address) } else { LONG };
        match self.done.last_mut() {
            Some(last) if address - (u64::from(last.address) + last.bytes.len() as u64) <= worth => {
                last.bytes.resize((address - u64::from(last.address)) as usize, 0);
                last.bytes.extend_from_slice(bytes);
            }
            _ => self.done.push(Segment { address: address as u32, bytes: bytes.to_vec() }),
        }
    }
}

/// What a segment costs besides its bytes: flags, `i32.const`, address, `end`, size.
fn header_size(address: u64) -> u64 {
    let address_size = match address {
        0..0x40 => 1,
        0x40..0x2000 => 2,
        0x2000..0x10_0000 => 3,
        0x10_0000..0x800_0000 => 4,
        _ => 5,
    };
    4 + address_size
}
