//! The text of expressions.

use super::Printer;
use crate::{BinaryOp, CastKind, Const, Expr, ExprKind, Immediate, InstanceTest, LogicalOp, Place, Type, UnaryOp};

impl Printer<'_> {
    pub(super) fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Const(value) => self.push(&const_text(*value, expr.ty)),
            ExprKind::Null => self.push("null"),
            ExprKind::String(string) => {
                let text = String::from_utf16_lossy(self.program.string(*string));
                self.push(&format!("{text:?}"));
            }
            ExprKind::StaticAddress { data, offset } => self.push(&format!("&{data}[{offset}]")),
            ExprKind::StaticObject(_)
            | ExprKind::RttiBase
            | ExprKind::Field { .. }
            | ExprKind::SetField { .. }
            | ExprKind::New(_)
            | ExprKind::InstanceOf { .. } => self.object(expr),
            ExprKind::HeapBase => self.push("__heap_base"),
            ExprKind::DataEnd => self.push("__data_end"),
            ExprKind::FunctionObject(function) => self.push(&self.program.functions[*function].name),
            ExprKind::FunctionReference(function) => {
                self.push(&format!("ref.func({})", self.program.functions[*function].name));
            }
            ExprKind::Local(local) => self.local(*local),
            ExprKind::SetLocal { local, value } => {
                self.push("(");
                self.local(*local);
                self.push(" = ");
                self.expr(value);
                self.push(")");
            }
            ExprKind::Global(global) => self.push(&self.program.globals[*global].name),
            ExprKind::SetGlobal { global, value } => {
                self.push(&format!("({} = ", self.program.globals[*global].name));
                self.expr(value);
                self.push(")");
            }
            ExprKind::Unary { op, operand } => {
                self.push(unary_text(*op));
                self.expr(operand);
            }
            ExprKind::Binary { .. } | ExprKind::Logical { .. } => self.chain(expr),
            ExprKind::Conditional { .. } => self.conditional(expr),
            ExprKind::Cast { kind, operand } => {
                self.push(&self.cast_text(*kind, expr.ty));
                self.list("(", std::slice::from_ref(&**operand));
            }
            ExprKind::Call { func, args } => {
                self.push(&self.program.functions[*func].name);
                self.list("(", args);
            }
            ExprKind::CallObject { callee, args, given, .. } => {
                self.expr(callee);
                self.list(&format!(".call/{given}("), args);
            }
            ExprKind::CallIndex { index, args, result } => {
                self.push(&format!("call_indirect<{}>[", self.type_text(*result)));
                self.expr(index);
                self.list("](", args);
            }
            ExprKind::Operator { op, args, immediate } => {
                self.push(&format!("{}{}", op.text(), immediate_text(*immediate)));
                self.list("(", args);
            }
            ExprKind::Block { stmts, value } => {
                self.push("do ");
                self.block(stmts);
                if let Some(value) = value {
                    self.push(" in ");
                    self.expr(value);
                }
            }
            ExprKind::Unreachable => self.push("unreachable"),
        }
    }

    /// What makes objects, looks at them and changes them.
    fn object(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::StaticObject(data) => self.push(&format!("object {data}")),
            ExprKind::RttiBase => self.push("__rtti_base"),
            ExprKind::Field { object, field } => {
                self.expr(object);
                self.push(&format!(".{}", self.program.fields[*field].name));
            }
            ExprKind::SetField { object, field, value } => {
                self.push("(");
                self.expr(object);
                self.push(&format!(".{} = ", self.program.fields[*field].name));
                self.expr(value);
                self.push(")");
            }
            ExprKind::New(class) => self.push(&format!("new {}", self.program.classes[*class].name)),
            ExprKind::InstanceOf { operand, test } => {
                self.push("(");
                self.expr(operand);
                let test = match test {
                    InstanceTest::Class(class) => self.program.classes[*class].name.clone(),
                    InstanceTest::Family(family) => format!("family {family}"),
                };
                self.push(&format!(" instanceof {test})"));
            }
            _ => {}
        }
    }

    /// Operators whose left operand may nest as deep as the program is long.
    fn chain(&mut self, expr: &Expr) {
        let mut spine = Vec::new();
        let mut at = expr;
        loop {
            at = match &at.kind {
                ExprKind::Binary { op, left, right } => {
                    spine.push((binary_text(*op), right));
                    left
                }
                ExprKind::Logical { op, left, right } => {
                    spine.push((logical_text(*op), right));
                    left
                }
                _ => break,
            };
            self.push("(");
        }
        self.expr(at);
        while let Some((op, right)) = spine.pop() {
            self.push(&format!(" {op} "));
            self.expr(right);
            self.push(")");
        }
    }

    /// `a ? b : c ? d : e`, a chain as long as it is.
    fn conditional(&mut self, expr: &Expr) {
        self.push("(");
        let mut at = expr;
        while let ExprKind::Conditional { test, then, otherwise } = &at.kind {
            self.expr(test);
            self.push(" ? ");
            self.expr(then);
            self.push(" : ");
            at = otherwise;
        }
        self.expr(at);
        self.push(")");
    }

    fn list(&mut self, open: &str, args: &[Expr]) {
        self.push(open);
        for (at, arg) in args.iter().enumerate() {
            if at > 0 {
                self.push(", ");
            }
            self.expr(arg);
        }
        self.push(")");
    }

    fn cast_text(&self, kind: CastKind, to: Type) -> String {
        match kind {
            CastKind::Numeric => self.type_text(to),
            CastKind::Truthy => "truthy".to_string(),
            CastKind::Reinterpret => format!("changetype<{}>", self.type_text(to)),
            CastKind::AssumeClass => format!("as<{}>", self.type_text(to)),
            CastKind::AssumeNonNull => "nonnull".to_string(),
        }
    }
}

/// A constant with what tells its type where the digits do not.
pub(super) fn const_text(value: Const, ty: Type) -> String {
    match value {
        Const::Int(value) if ty.is_bool() => if value == 0 { "false" } else { "true" }.to_string(),
        Const::Int(value) if ty == Type::U64 => (value as u64).to_string(),
        Const::Int(value) => value.to_string(),
        // The shortest text that reads back as the same number; always with a point or an exponent.
        Const::F32(value) => format!("{value:?}"),
        Const::F64(value) => format!("{value:?}"),
        Const::V128(bytes) => format!("v128({:#034x})", u128::from_le_bytes(bytes)),
    }
}

fn immediate_text(immediate: Immediate) -> String {
    match immediate {
        Immediate::None => String::new(),
        Immediate::Mem { offset, align, place } => format!("<{offset}, {align}{}>", place_text(place)),
        Immediate::MemLane { offset, align, lane } => format!("<{offset}, {align}, {lane}>"),
        Immediate::Lane(lane) => format!("<{lane}>"),
        Immediate::Lanes(lanes) => format!("<{lanes:?}>"),
    }
}

fn place_text(place: Place) -> &'static str {
    match place {
        Place::Raw => "",
        Place::Element => ", element",
        Place::Reference => ", reference",
        Place::ObjectSize => ", object size",
        Place::ObjectClass => ", object class",
        Place::Runtime => ", runtime",
    }
}

fn unary_text(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Neg => "-",
        UnaryOp::BitNot => "~",
        UnaryOp::Not => "!",
    }
}

fn logical_text(op: LogicalOp) -> &'static str {
    match op {
        LogicalOp::And => "&&",
        LogicalOp::Or => "||",
    }
}

fn binary_text(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add => "+",
        BinaryOp::Sub => "-",
        BinaryOp::Mul => "*",
        BinaryOp::Div => "/",
        BinaryOp::Rem => "%",
        BinaryOp::BitAnd => "&",
        BinaryOp::BitOr => "|",
        BinaryOp::BitXor => "^",
        BinaryOp::Shl => "<<",
        BinaryOp::Shr => ">>",
        BinaryOp::ShrU => ">>>",
        BinaryOp::Lt => "<",
        BinaryOp::Le => "<=",
        BinaryOp::Gt => ">",
        BinaryOp::Ge => ">=",
        BinaryOp::Eq => "==",
        BinaryOp::Ne => "!=",
    }
}
