//! Laws of integer arithmetic. `a`, `b`, `c` stand for constants, `x`, `y` for any values; all is modulo 2^width.

use super::{Simplifier, Step};
use crate::fold::fold_int;
use crate::operators::{Int, Width};
use crate::{Imm, Inst, Value};
use asc_ops::Op;

impl Simplifier<'_> {
    pub(super) fn integer(&mut self, inst: Inst, int: Int, width: Width) -> Step {
        let (x, y) = (self.arg(inst, 0), self.arg(inst, 1));
        let left = self.int_constant(x);
        let right = self.int_constant(y);
        // c + x == x + c, for every commutative operator
        if int.is_commutative() && left.is_some() && right.is_none() {
            return self.become_op(inst, int.at(width), &[y, x]);
        }
        let step = match (left, right) {
            (_, Some(constant)) => self.with_right_constant(inst, int, width, x, constant),
            (Some(constant), None) => self.with_left_constant(inst, int, width, constant, y),
            (None, None) => self.of_two_values(inst, int, width, x, y),
        };
        match step {
            Step::Keep => self.by_known_bits(inst, int, width),
            step => step,
        }
    }

    fn with_right_constant(&mut self, inst: Inst, int: Int, width: Width, x: Value, c: i64) -> Step {
        match int {
            Int::Add => self.add_constant(inst, width, x, c),
            // x - c == x + -c
            Int::Sub => self.become_with(inst, Int::Add.at(width), x, width, c.wrapping_neg()),
            Int::Mul => self.multiply_by(inst, width, x, c),
            Int::And => self.and_constant(inst, width, x, c),
            Int::Or => match c {
                // x | 0 == x
                0 => Step::Value(x),
                // x | -1 == -1
                -1 => self.become_int(inst, width, -1),
                // (x | a) | c == x | (a | c)
                _ => self.merge_constants(inst, int, width, x, c),
            },
            Int::Xor if c == 0 => Step::Value(x),
            Int::Xor => self.xor_constant(inst, width, x, c),
            Int::Shl | Int::ShrS | Int::ShrU | Int::Rotl | Int::Rotr => self.shift_by(inst, int, width, x, c),
            Int::DivS | Int::DivU | Int::RemS | Int::RemU => self.divide_by(inst, int, width, x, c),
        }
    }

    fn with_left_constant(&mut self, inst: Inst, int: Int, width: Width, c: i64, y: Value) -> Step {
        match (int, c) {
            // 0 << y == 0, and so for the other shifts and rotations
            (Int::Shl | Int::ShrS | Int::ShrU | Int::Rotl | Int::Rotr, 0) => self.become_int(inst, width, 0),
            // -1 >> y == -1 by sign, and rotations of all ones
            (Int::ShrS | Int::Rotl | Int::Rotr, -1) => self.become_int(inst, width, -1),
            (Int::Sub, _) => self.subtract_from(inst, width, c, y),
            _ => Step::Keep,
        }
    }

    /// `x + c`.
    fn add_constant(&mut self, inst: Inst, width: Width, x: Value, c: i64) -> Step {
        // x + 0 == x
        if c == 0 {
            return Step::Value(x);
        }
        // address of (static + a) + c == address of (static + (a + c)), not before the start of the piece
        if let Some((Op::DataAddress, Imm::Data { data, offset })) = self.made_by(x).map(|data| (data.op, data.imm))
            && let Ok(offset) = u32::try_from(i64::from(offset) + c)
        {
            let address = &mut self.body.insts[inst];
            address.op = Op::DataAddress;
            address.imm = Imm::Data { data, offset };
            address.args.clear();
            return Step::Again;
        }
        // (a - y) + c == (a + c) - y
        if let Some(args) = self.args_of(x, Int::Sub.at(width))
            && let Some(a) = self.int_constant(args[0])
        {
            let constant = self.int(width, a.wrapping_add(c));
            return self.become_op(inst, Int::Sub.at(width), &[constant, args[1]]);
        }
        // A place in static memory is a constant too.
        if let Some(Imm::Data { data, offset }) = self.made_by(x).map(|made_by| made_by.imm)
            && let Some(offset) = u32::try_from(c).ok().and_then(|c| offset.checked_add(c))
        {
            return self.become_constant(inst, Imm::Data { data, offset });
        }
        // (x + a) + c == x + (a + c)
        self.merge_constants(inst, Int::Add, width, x, c)
    }

    /// `(x op a) op c == x op (a op c)` for an associative operator.
    fn merge_constants(&mut self, inst: Inst, int: Int, width: Width, x: Value, c: i64) -> Step {
        let Some((inner, a)) = self.with_constant(x, int.at(width)) else { return Step::Keep };
        let Some(merged) = fold_int(int, width, a, c) else { return Step::Keep };
        self.become_with(inst, int.at(width), inner, width, merged)
    }

    /// `c - y`.
    fn subtract_from(&mut self, inst: Inst, width: Width, c: i64, y: Value) -> Step {
        // c - (x + a) == (c - a) - x
        if let Some((inner, a)) = self.with_constant(y, Int::Add.at(width)) {
            let constant = self.int(width, c.wrapping_sub(a));
            return self.become_op(inst, Int::Sub.at(width), &[constant, inner]);
        }
        let Some(args) = self.args_of(y, Int::Sub.at(width)) else { return Step::Keep };
        match self.int_constant(args[0]) {
            // c - (a - x) == x + (c - a)
            Some(a) => self.become_with(inst, Int::Add.at(width), args[1], width, c.wrapping_sub(a)),
            // 0 - (x - y) == y - x
            None if c == 0 => self.become_op(inst, Int::Sub.at(width), &[args[1], args[0]]),
            None => Step::Keep,
        }
    }

    fn multiply_by(&mut self, inst: Inst, width: Width, x: Value, c: i64) -> Step {
        let bits = c as u64 & width.mask();
        match c {
            // x * 0 == 0
            0 => return self.become_int(inst, width, 0),
            // x * 1 == x
            1 => return Step::Value(x),
            // x * -1 == 0 - x
            -1 => {
                let zero = self.int(width, 0);
                return self.become_op(inst, Int::Sub.at(width), &[zero, x]);
            }
            // x * 2^k == x << k
            _ if bits.is_power_of_two() => {
                return self.become_with(inst, Int::Shl.at(width), x, width, bits.trailing_zeros().into());
            }
            _ => {}
        }
        // (x << a) * c == x * (c << a)
        if let Some((inner, a)) = self.with_constant(x, Int::Shl.at(width))
            && let Some(merged) = fold_int(Int::Shl, width, c, a)
        {
            return self.become_with(inst, Int::Mul.at(width), inner, width, merged);
        }
        // (x * a) * c == x * (a * c)
        self.merge_constants(inst, Int::Mul, width, x, c)
    }

    fn and_constant(&mut self, inst: Inst, width: Width, x: Value, c: i64) -> Step {
        match c {
            // x & 0 == 0
            0 => return self.become_int(inst, width, 0),
            // x & -1 == x
            -1 => return Step::Value(x),
            _ => {}
        }
        // (x | a) & c == x & c, and the same for ^, when a & c == 0
        for int in [Int::Or, Int::Xor] {
            if let Some((inner, a)) = self.with_constant(x, int.at(width))
                && a & c == 0
            {
                return self.become_with(inst, Int::And.at(width), inner, width, c);
            }
        }
        // extend(x) & c == x & c when c has only bits that the extension keeps
        if let Some((inner, bits)) = self.extension(x)
            && c as u64 & !((1u64 << bits) - 1) == 0
        {
            return self.become_with(inst, Int::And.at(width), inner, width, c);
        }
        // (x & a) & c == x & (a & c)
        self.merge_constants(inst, Int::And, width, x, c)
    }

    /// The operand of a sign extension within its width, and how many bits it keeps.
    pub(super) fn extension(&self, value: Value) -> Option<(Value, u32)> {
        let data = self.made_by(value)?;
        let bits = match data.op {
            Op::I32Extend8S | Op::I64Extend8S => 8,
            Op::I32Extend16S | Op::I64Extend16S => 16,
            Op::I64Extend32S => 32,
            _ => return None,
        };
        Some((data.args[0], bits))
    }

    fn xor_constant(&mut self, inst: Inst, width: Width, x: Value, c: i64) -> Step {
        // x ^ 1 == eqz(x) when x is 0 or 1
        if c == 1 && width == Width::W32 && self.known(x).unsigned_range().1 <= 1 {
            return self.become_op(inst, Op::I32Eqz, &[x]);
        }
        // (x ^ a) ^ c == x ^ (a ^ c)
        self.merge_constants(inst, Int::Xor, width, x, c)
    }

    fn of_two_values(&mut self, inst: Inst, int: Int, width: Width, x: Value, y: Value) -> Step {
        if x == y {
            match int {
                // x - x == x ^ x == 0
                Int::Sub | Int::Xor => return self.become_int(inst, width, 0),
                // x & x == x | x == x
                Int::And | Int::Or => return Step::Value(x),
                _ => {}
            }
        }
        match int {
            Int::Add => self.add(inst, width, x, y),
            Int::Sub => self.subtract(inst, width, x, y),
            Int::Shl | Int::ShrS | Int::ShrU | Int::Rotl | Int::Rotr => self.count_modulo(inst, int, width, x, y),
            _ => Step::Keep,
        }
    }

    fn add(&mut self, inst: Inst, width: Width, x: Value, y: Value) -> Step {
        for (x, y) in [(x, y), (y, x)] {
            if let Some(args) = self.args_of(y, Int::Sub.at(width)) {
                // x + (0 - y) == x - y
                if self.int_constant(args[0]) == Some(0) {
                    return self.become_op(inst, Int::Sub.at(width), &[x, args[1]]);
                }
                // x + (y - x) == y
                if args[1] == x {
                    return Step::Value(args[0]);
                }
            }
        }
        Step::Keep
    }

    fn subtract(&mut self, inst: Inst, width: Width, x: Value, y: Value) -> Step {
        if let Some(args) = self.args_of(y, Int::Sub.at(width)) {
            // x - (0 - y) == x + y
            if self.int_constant(args[0]) == Some(0) {
                return self.become_op(inst, Int::Add.at(width), &[x, args[1]]);
            }
            // x - (x - y) == y
            if args[0] == x {
                return Step::Value(args[1]);
            }
        }
        if let Some(args) = self.args_of(x, Int::Add.at(width)) {
            // (x + y) - y == x
            if args[1] == y {
                return Step::Value(args[0]);
            }
            if args[0] == y {
                return Step::Value(args[1]);
            }
        }
        Step::Keep
    }

    /// x << (y & 31) == x << y, for every shift: only the low bits of the count matter.
    fn count_modulo(&mut self, inst: Inst, int: Int, width: Width, x: Value, y: Value) -> Step {
        let low = i64::from(width.bits() - 1);
        match self.with_constant(y, Int::And.at(width)) {
            Some((inner, mask)) if mask & low == low => self.become_op(inst, int.at(width), &[x, inner]),
            _ => Step::Keep,
        }
    }

    fn shift_by(&mut self, inst: Inst, int: Int, width: Width, x: Value, c: i64) -> Step {
        let bits = width.bits();
        let count = c as u32 & (bits - 1);
        // x << 0 == x
        if count == 0 {
            return Step::Value(x);
        }
        // x << c == x << (c mod width)
        if i64::from(count) != c {
            return self.become_with(inst, int.at(width), x, width, count.into());
        }
        let inner = self.with_constant(x, int.at(width)).map(|(inner, a)| (inner, a as u32 & (bits - 1)));
        if let Some((inner, a)) = inner {
            let total = a + count;
            match int {
                // (x rotl a) rotl c == x rotl (a + c mod width)
                Int::Rotl | Int::Rotr => {
                    return self.become_with(inst, int.at(width), inner, width, (total & (bits - 1)).into());
                }
                // (x >> a) >> c == x >> min(a + c, width - 1) by sign
                Int::ShrS => {
                    return self.become_with(inst, int.at(width), inner, width, total.min(bits - 1).into());
                }
                // (x << a) << c == 0 when a + c is at least the width
                _ if total >= bits => return self.become_int(inst, width, 0),
                // (x << a) << c == x << (a + c)
                _ => return self.become_with(inst, int.at(width), inner, width, total.into()),
            }
        }
        self.opposite_shifts(inst, int, width, x, count)
    }

    fn opposite_shifts(&mut self, inst: Inst, int: Int, width: Width, x: Value, count: u32) -> Step {
        match int {
            Int::ShrS => {
                let Some((inner, a)) = self.with_constant(x, Int::Shl.at(width)) else { return Step::Keep };
                // (x << 24) >> 24 == extend8(x), and so on
                let extension = match (width, width.bits() - count) {
                    _ if a != i64::from(count) => return Step::Keep,
                    (Width::W32, 8) => Op::I32Extend8S,
                    (Width::W32, 16) => Op::I32Extend16S,
                    (Width::W64, 8) => Op::I64Extend8S,
                    (Width::W64, 16) => Op::I64Extend16S,
                    (Width::W64, 32) => Op::I64Extend32S,
                    _ => return Step::Keep,
                };
                self.become_op(inst, extension, &[inner])
            }
            Int::ShrU => match self.with_constant(x, Int::Shl.at(width)) {
                // (x << c) >>> c == x & (all ones >>> c)
                Some((inner, a)) if a == i64::from(count) => {
                    let mask = (width.mask() >> count) as i64;
                    self.become_with(inst, Int::And.at(width), inner, width, mask)
                }
                _ => Step::Keep,
            },
            Int::Shl => match self.with_constant(x, Int::ShrU.at(width)) {
                // (x >>> c) << c == x & (all ones << c)
                Some((inner, a)) if a == i64::from(count) => {
                    self.become_with(inst, Int::And.at(width), inner, width, -1 << count)
                }
                _ => self.shift_masked(inst, width, x, count),
            },
            _ => Step::Keep,
        }
    }

    /// `(x & a) << c == x << c` and `extend(x) << c == x << c` when only bits that fall out are changed.
    fn shift_masked(&mut self, inst: Inst, width: Width, x: Value, count: u32) -> Step {
        let kept = width.mask() >> count;
        let inner = match self.with_constant(x, Int::And.at(width)) {
            Some((inner, a)) if a as u64 & kept == kept => Some(inner),
            _ => self.extension(x).filter(|(_, bits)| kept >> bits == 0).map(|(inner, _)| inner),
        };
        match inner {
            Some(inner) => self.become_with(inst, Int::Shl.at(width), inner, width, count.into()),
            None => Step::Keep,
        }
    }

    fn divide_by(&mut self, inst: Inst, int: Int, width: Width, x: Value, c: i64) -> Step {
        let bits = c as u64 & width.mask();
        let power = bits.is_power_of_two().then(|| i64::from(bits.trailing_zeros()));
        match (int, power) {
            // x / 1 == x
            (Int::DivS | Int::DivU, Some(0)) => Step::Value(x),
            // x % 1 == 0
            (Int::RemS | Int::RemU, Some(0)) => self.become_int(inst, width, 0),
            // x % -1 == 0 by sign, and does not trap
            (Int::RemS, _) if c == -1 => self.become_int(inst, width, 0),
            // x / 2^k == x >>> k without sign
            (Int::DivU, Some(power)) => self.become_with(inst, Int::ShrU.at(width), x, width, power),
            // x % 2^k == x & (2^k - 1) without sign
            (Int::RemU, Some(_)) => self.become_with(inst, Int::And.at(width), x, width, c.wrapping_sub(1)),
            // Of a number that is not negative, the same holds by sign; 2^31 is negative by sign.
            (Int::DivS, Some(power)) if c > 0 && self.known(x).is_non_negative() => {
                self.become_with(inst, Int::ShrU.at(width), x, width, power)
            }
            (Int::RemS, Some(_)) if c > 0 && self.known(x).is_non_negative() => {
                self.become_with(inst, Int::And.at(width), x, width, c - 1)
            }
            // (x / a) / c == x / (a * c) without sign, when the product does not overflow
            (Int::DivU, None) => match self.with_constant(x, Int::DivU.at(width)) {
                Some((inner, a)) if a != 0 && c != 0 => {
                    let product = (a as u64 & width.mask()).checked_mul(bits).filter(|&bits| bits <= width.mask());
                    match product {
                        Some(product) => self.become_with(inst, Int::DivU.at(width), inner, width, product as i64),
                        None => Step::Keep,
                    }
                }
                _ => Step::Keep,
            },
            _ => Step::Keep,
        }
    }

    /// Laws that hold because of what is known about bits.
    fn by_known_bits(&mut self, inst: Inst, int: Int, width: Width) -> Step {
        let (x, y) = (self.arg(inst, 0), self.arg(inst, 1));
        match int {
            Int::And => {
                let (left, right) = (self.known(x), self.known(y));
                if let Some(value) = self.all_known(left.zeros | right.zeros, left.ones & right.ones, width) {
                    return self.become_int(inst, width, value);
                }
                // x & y == x when y is 1 wherever x may be
                if left.zeros | right.ones == width.mask() {
                    return Step::Value(x);
                }
                if right.zeros | left.ones == width.mask() {
                    return Step::Value(y);
                }
                Step::Keep
            }
            Int::Or => {
                let (left, right) = (self.known(x), self.known(y));
                // x | y == x when x is 1 wherever y may be
                if left.ones | right.zeros == width.mask() {
                    return Step::Value(x);
                }
                if right.ones | left.zeros == width.mask() {
                    return Step::Value(y);
                }
                Step::Keep
            }
            Int::ShrS if self.known(x).is_non_negative() => {
                // x >> y == x >>> y when x is not negative
                self.become_op(inst, Int::ShrU.at(width), &[x, y])
            }
            Int::ShrU | Int::ShrS | Int::Shl => {
                let known = self.known_result(inst);
                match known.as_constant() {
                    Some(value) => self.become_int(inst, width, value as i64),
                    None => Step::Keep,
                }
            }
            _ => Step::Keep,
        }
    }

    fn all_known(&self, zeros: u64, ones: u64, width: Width) -> Option<i64> {
        (zeros | ones == width.mask()).then(|| width.wrap(ones as i64))
    }

    fn known_result(&self, inst: Inst) -> crate::analysis::KnownBits {
        let data = &self.body.insts[inst];
        let width = crate::operators::int_operator(data.op).map_or(64, |(_, width)| width.bits());
        crate::analysis::transfer(data, width, |at| self.known(data.args[at]))
    }
}
