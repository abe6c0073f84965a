//! Array literals, and the arrays that collect rest arguments.
//!
//! Constant elements stand in static memory and are copied when the literal is evaluated; others are stored one by one.

use asc_ast::{self as ast, ExprKind as AstKind};
use asc_hir::{self as hir, ClassId, Const, ExprKind, Immediate, LocalId, Place, Stmt, StmtKind, Type};
use asc_source::{Code, Span};

use super::super::Checker;
use super::super::call::zero;
use super::super::constant::{self, constant_of};
use super::comma::after;
use crate::operators;

/// What an array literal becomes.
#[derive(Clone, Copy)]
struct Shape {
    class: ClassId,
    element: Type,
    is_static: bool,
}

impl<'a> Checker<'_, 'a> {
    /// `[a, b, c]`.
    pub(super) fn check_array(
        &mut self,
        elements: &'a [Option<ast::Expr>],
        context: Option<Type>,
        span: Span,
    ) -> hir::Expr {
        if let Some(spread) = elements.iter().flatten().find(|element| matches!(element.kind, AstKind::Spread(_))) {
            return self.not_supported(
                "Spread operator",
                spread.span,
                "Use 'concat', or push the elements one by one.",
            );
        }
        let wanted = context.and_then(|ty| self.shape_of(ty));
        let (shape, values) = match wanted {
            Some(shape) => {
                let values = elements.iter().map(|element| match element {
                    Some(element) => self.check_expr_as(element, shape.element),
                    None => zero(shape.element, span),
                });
                let values = values.collect();
                (shape, values)
            }
            None => match self.infer_elements(elements, span) {
                Some(inferred) => inferred,
                None => return hir::Expr::error(span),
            },
        };
        self.make_array(shape, values, span)
    }

    /// The array that collects the rest arguments of a call.
    pub(in crate::check) fn array_of(&mut self, ty: Type, elements: Vec<hir::Expr>, span: Span) -> hir::Expr {
        match self.shape_of(ty) {
            Some(shape) => self.make_array(shape, elements, span),
            None => hir::Expr::error(span),
        }
    }

    /// What a literal becomes where a type is wanted: an array or a static array.
    fn shape_of(&mut self, ty: Type) -> Option<Shape> {
        let class = ty.class()?;
        let element = self.cx.classes[class].element.filter(|&element| self.cx.is_library(element))?;
        let is_static = match self.cx.name_text(element) {
            "Array" => false,
            "StaticArray" => true,
            _ => return None,
        };
        let &[element] = &*self.cx.classes[class].args else { return None };
        Some(Shape { class, element, is_static })
    }

    /// Without a wanted type the elements tell it: the common type of all.
    fn infer_elements(&mut self, elements: &'a [Option<ast::Expr>], span: Span) -> Option<(Shape, Vec<hir::Expr>)> {
        let mut values: Vec<hir::Expr> = Vec::with_capacity(elements.len());
        let mut common: Option<Type> = None;
        let mut has_null = false;
        for element in elements {
            let Some(element) = element else {
                self.cx.error(Code::TS2322, span, &["undefined", "<auto>"]);
                return None;
            };
            if matches!(super::bare(element).kind, AstKind::Null) {
                has_null = true;
                values.push(hir::Expr::new(ExprKind::Null, Type::Usize, element.span));
                continue;
            }
            let value = self.check_expr(element, common);
            if value.ty == Type::Error {
                return None;
            }
            common = match common {
                None => Some(value.ty),
                Some(ty) => match operators::common_type(&self.cx.program, ty, value.ty) {
                    Some(ty) => Some(ty),
                    None => {
                        let (from, to) = (self.type_name(value.ty), self.type_name(ty));
                        self.cx.error(Code::TS2322, element.span, &[&from, &to]);
                        return None;
                    }
                },
            };
            values.push(value);
        }
        let element = match common {
            Some(ty) if has_null => ty.with_nullable(true),
            Some(ty) => ty,
            None => Type::Usize,
        };
        if element == Type::Void {
            self.cx.error(Code::TS2322, span, &["void", "<auto>"]);
            return None;
        }
        let class = self.cx.library_class("Array", &[element])?;
        let values = values.into_iter().map(|value| match value.kind {
            ExprKind::Null => zero(element, value.span),
            _ => {
                let at = value.span;
                self.convert_implicit(value, element, at)
            }
        });
        let values = values.collect();
        Some((Shape { class, element, is_static: false }, values))
    }

    fn make_array(&mut self, shape: Shape, values: Vec<hir::Expr>, span: Span) -> hir::Expr {
        if values.iter().any(|value| value.ty == Type::Error) {
            return hir::Expr::error(span);
        }
        self.cx.require_runtime(span);
        self.cx.ensure_layout(shape.class);
        self.cx.instantiate_class(shape.class);
        let constants: Option<Vec<Const>> = values.iter().map(constant_of).collect();
        let data = constants.filter(|values| !values.is_empty()).map(|values| self.constant_data(shape, &values));
        let is_copied = data.is_some();
        let data = match data {
            Some(data) => hir::Expr::new(ExprKind::StaticAddress { data, offset: 0 }, Type::Usize, span),
            None => zero(Type::Usize, span),
        };
        let Some(array) = self.new_array(shape, values.len(), data, span) else { return hir::Expr::error(span) };
        if is_copied || values.is_empty() {
            return array;
        }
        self.fill_array(shape, array, values, span)
    }

    /// The elements' bytes in static memory.
    fn constant_data(&mut self, shape: Shape, values: &[Const]) -> hir::StaticId {
        let size = shape.element.byte_size().max(1) as usize;
        let mut bytes = Vec::with_capacity(values.len() * size);
        for value in values {
            match value {
                Const::Int(value) => bytes.extend_from_slice(&value.to_le_bytes()[..size]),
                Const::F32(value) => bytes.extend_from_slice(&value.to_bits().to_le_bytes()),
                Const::F64(value) => bytes.extend_from_slice(&value.to_bits().to_le_bytes()),
                Const::V128(value) => bytes.extend_from_slice(value),
            }
        }
        let (length, align) = (bytes.len() as u32, size as u32);
        let data = hir::StaticData { bytes, size: length, align, class: None, relocations: Vec::new() };
        self.cx.program.statics.push(data)
    }

    /// `__newArray` and `__newBuffer` of the runtime.
    fn new_array(&mut self, shape: Shape, length: usize, data: hir::Expr, span: Span) -> Option<hir::Expr> {
        let int = |value: i64, ty| hir::Expr::int(value, ty, span);
        let align = i64::from(shape.element.byte_size().max(1).ilog2());
        let id = int(i64::from(shape.class.as_u32()), Type::U32);
        let (name, args) = match shape.is_static {
            true => ("__newBuffer", vec![int((length as i64) << align, Type::Usize), id, data]),
            false => ("__newArray", vec![int(length as i64, Type::I32), int(align, Type::Usize), id, data]),
        };
        let Some(func) = self.cx.global_function(name) else {
            self.not_supported(&format!("'{name}'"), span, "The standard library lacks it.");
            return None;
        };
        let params = self.cx.signature(self.cx.program.functions[func].signature).params.clone();
        let args = args.into_iter().zip(params).map(|(arg, ty)| hir::Expr { ty, ..arg }).collect();
        let result = self.cx.signature(self.cx.program.functions[func].signature).result;
        let call = hir::Expr::new(ExprKind::Call { func, args }, result, span);
        let ty = self.cx.class_type(shape.class);
        Some(constant::cast(hir::CastKind::Reinterpret, call, ty, self.cx.options.features))
    }

    /// Stores elements one by one. An element may collect, so each reference is linked.
    fn fill_array(&mut self, shape: Shape, array: hir::Expr, values: Vec<hir::Expr>, span: Span) -> hir::Expr {
        let mut stmts = Vec::new();
        let features = self.cx.options.features;
        let ty = array.ty;
        let local = self.hold(array, &mut stmts);
        let read = |local: LocalId, ty| hir::Expr::new(ExprKind::Local(local), ty, span);
        let start = match shape.is_static {
            true => constant::cast(hir::CastKind::Reinterpret, read(local, ty), Type::Usize, features),
            false => {
                let name = ast::Ident { name: self.cx.intern("dataStart"), span };
                let value = self.property(read(local, ty), name, None, span);
                if value.ty == Type::Error {
                    return value;
                }
                value
            }
        };
        let start = self.hold(start, &mut stmts);
        let size = shape.element.byte_size().max(1);
        let link =
            shape.element.is_managed().then(|| self.cx.program.runtime.and_then(|runtime| runtime.link)).flatten();
        for (at, value) in values.into_iter().enumerate() {
            let is_zero = matches!(value.kind, ExprKind::Null);
            let place = if shape.element.is_managed() { Place::Reference } else { Place::Element };
            let immediate = Immediate::Mem { offset: at as u32 * size, align: size, place };
            let op = crate::builtins::store_operator(shape.element);
            let value_span = value.span;
            let (value, linked) = match link.filter(|_| !is_zero) {
                Some(link) => {
                    let held = self.hold(value, &mut stmts);
                    (read(held, shape.element), Some((link, held)))
                }
                None => (value, None),
            };
            let kind = ExprKind::Operator { op, args: vec![read(start, Type::Usize), value], immediate };
            let store = hir::Expr::new(kind, Type::Void, value_span);
            stmts.push(Stmt { kind: StmtKind::Expr(store), span: value_span });
            if let Some((link, held)) = linked {
                let address =
                    |local, ty| constant::cast(hir::CastKind::Reinterpret, read(local, ty), Type::Usize, features);
                let parent = address(local, ty);
                let args = vec![parent, address(held, shape.element), hir::Expr::int(1, Type::Bool, span)];
                let call = hir::Expr::new(ExprKind::Call { func: link, args }, Type::Void, value_span);
                stmts.push(Stmt { kind: StmtKind::Expr(call), span: value_span });
            }
        }
        after(stmts, read(local, ty), span)
    }
}
