//! Declarations, their modifiers and decorators.

use super::Builder;
use super::class::ClassRest;
use super::function::{Signature, TypeParams};
use super::stmt::Block;
use crate::token::{Kind, Token};
use asc_ast::decl::{Enum, EnumMember, Namespace, TypeAlias};
use asc_ast::expr::ObjectMember;
use asc_ast::module::{ExportAll, ExportNames, Import, ImportEquals, Specifier};
use asc_ast::stmt::Declarator;
use asc_ast::{
    Decl, DeclKind, Decorator, Expr, Ident, Interface, List, Member, Modifiers, Param, Path, Pattern, PropertyName,
    Stmt, StringLiteral, Type,
};
use asc_source::{Code, Span};

/// Decorators and modifiers before a declaration, a member or a parameter.
pub struct Prefix {
    start: u32,
    decorators: List<Decorator>,
    modifiers: Modifiers,
}

/// The path of an import or export, and its attributes.
type Source = (Token, List<(Ident, StringLiteral)>);

pub enum PrefixItem {
    Decorator(Box<Decorator>),
    Modifier(Token),
    ExportDefault(Token, Token),
}

impl Builder<'_> {
    pub fn prefix(&mut self, item: PrefixItem) -> Box<Prefix> {
        let start = match &item {
            PrefixItem::Decorator(decorator) => decorator.span.start,
            PrefixItem::Modifier(token) | PrefixItem::ExportDefault(token, _) => self.at(*token),
        };
        let prefix = Box::new(Prefix { start, decorators: List::new(), modifiers: Modifiers::default() });
        self.extend_prefix(prefix, item)
    }

    pub fn extend_prefix(&mut self, mut prefix: Box<Prefix>, item: PrefixItem) -> Box<Prefix> {
        match item {
            PrefixItem::Decorator(decorator) => prefix.decorators.push(*decorator),
            PrefixItem::Modifier(token) => self.modifier(&mut prefix.modifiers, token),
            PrefixItem::ExportDefault(export, default) => {
                self.modifier(&mut prefix.modifiers, export);
                self.modifier(&mut prefix.modifiers, default);
            }
        }
        prefix
    }

    fn modifier(&mut self, modifiers: &mut Modifiers, token: Token) {
        let span = self.span(token);
        let place = match token.kind {
            Kind::Export => &mut modifiers.export,
            Kind::Default => &mut modifiers.default,
            Kind::Declare => &mut modifiers.declare,
            Kind::Public => &mut modifiers.public,
            Kind::Private => &mut modifiers.private,
            Kind::Protected => &mut modifiers.protected,
            Kind::Static => &mut modifiers.is_static,
            Kind::Abstract => &mut modifiers.is_abstract,
            Kind::Override => &mut modifiers.is_override,
            Kind::Readonly => &mut modifiers.readonly,
            Kind::Async => &mut modifiers.is_async,
            _ => &mut modifiers.accessor,
        };
        if place.is_some() {
            let text = self.source(token);
            self.error(Code::TS1030, span, &[text]);
        } else {
            *place = Some(span);
        }
    }

    pub fn decorator(&mut self, sign: Token, path: Path, args: Option<(List<Expr>, Token)>) -> Box<Decorator> {
        if let Some((args, _)) = &args {
            self.forget_arguments(args);
        }
        let last = path[path.len() - 1].span;
        let span = args.as_ref().map_or(self.span(sign).to(last), |(_, close)| self.between(sign, *close));
        Box::new(Decorator { span, path, args: args.map(|(args, _)| args) })
    }

    pub fn prefixed(&mut self, prefix: Box<Prefix>, mut decl: Box<Decl>) -> Box<Stmt> {
        decl.span.start = prefix.start;
        decl.decorators = prefix.decorators;
        decl.modifiers = prefix.modifiers;
        if let DeclKind::Function(function) = &mut decl.kind {
            function.is_async = decl.modifiers.is_async.is_some();
        }
        self.decl_stmt(decl)
    }

    pub fn prefixed_member(&mut self, prefix: Box<Prefix>, mut member: Box<Member>) -> Box<Member> {
        use asc_ast::MemberKind;
        member.span.start = prefix.start;
        member.decorators = prefix.decorators;
        member.modifiers = prefix.modifiers;
        if let MemberKind::Method { function, .. } = &mut member.kind {
            function.is_async = member.modifiers.is_async.is_some();
        }
        member
    }

    pub fn prefixed_param(&mut self, prefix: Box<Prefix>, mut param: Box<Param>) -> Box<Param> {
        param.span.start = prefix.start;
        param.decorators = prefix.decorators;
        param.modifiers = prefix.modifiers;
        param
    }

    /// A method of an object literal knows `async` and nothing else.
    pub fn prefixed_object_member(&mut self, prefix: Box<Prefix>, mut member: Box<ObjectMember>) -> Box<ObjectMember> {
        let mut modifiers = prefix.modifiers;
        let is_async = modifiers.is_async.take().is_some();
        self.reject_modifiers(&modifiers);
        if let ObjectMember::Method { function, decorators, .. } = &mut *member {
            function.is_async = is_async;
            *decorators = prefix.decorators;
        }
        member
    }

    fn reject_modifiers(&mut self, modifiers: &Modifiers) {
        for (word, span) in crate::validate::modifiers_of(modifiers) {
            self.error(Code::TS1042, span, &[word]);
        }
    }

    pub fn decl(&self, start: u32, end: u32, kind: DeclKind) -> Box<Decl> {
        let span = Span::new(start, end);
        Box::new(Decl { span, decorators: List::new(), modifiers: Modifiers::default(), kind })
    }

    pub fn function_decl(&mut self, start: u32, head: Box<Signature>, body: Result<Block, u32>) -> Box<Decl> {
        let mut function = self.function(head, body);
        function.span.start = start;
        self.decl(start, function.span.end, DeclKind::Function(function))
    }

    pub fn class_decl(&mut self, start: u32, class: Box<ClassRest>) -> Box<Decl> {
        self.decl(start, class.end, DeclKind::Class(Box::new(class.class)))
    }

    pub fn interface(
        &mut self,
        start: u32,
        name: Token,
        type_params: Option<Box<TypeParams>>,
        heritage: (List<Type>, Option<(u32, List<Type>)>),
        members: List<Member>,
        close: Token,
    ) -> Box<Decl> {
        let name = self.ident(name);
        if let Some((at, types)) = heritage.1 {
            let end = types.last().map_or(at, |ty| ty.span.end);
            self.error(Code::TS1176, Span::new(at, end), &[]);
        }
        let type_params = type_params.map_or_else(List::new, |params| params.into_list());
        let interface = Box::new(Interface { name, type_params, extends: heritage.0, members });
        self.decl(start, self.end(close), DeclKind::Interface(interface))
    }

    pub fn enumeration(
        &mut self,
        start: u32,
        const_: Option<Token>,
        name: Token,
        members: List<EnumMember>,
        close: Token,
    ) -> Box<Decl> {
        let name = self.ident(name);
        let enumeration = Box::new(Enum { is_const: const_.is_some(), name, members });
        self.decl(start, self.end(close), DeclKind::Enum(enumeration))
    }

    pub fn enum_member(&mut self, name: Box<PropertyName>, init: Option<Box<Expr>>) -> EnumMember {
        let span = init.as_ref().map_or(name.span(), |expr| name.span().to(expr.span));
        EnumMember { span, name: *name, init: init.map(|expr| *expr) }
    }

    pub fn namespace(&mut self, start: u32, path: Path, body: List<Stmt>, close: Token) -> Box<Decl> {
        self.decl(start, self.end(close), DeclKind::Namespace(Box::new(Namespace { path, body })))
    }

    pub fn type_alias(
        &mut self,
        start: u32,
        name: Token,
        type_params: Option<Box<TypeParams>>,
        ty: Box<Type>,
        end: u32,
    ) -> Box<Decl> {
        let name = self.ident(name);
        let type_params = type_params.map_or_else(List::new, |params| params.into_list());
        self.decl(start, end, DeclKind::TypeAlias(Box::new(TypeAlias { name, type_params, ty: *ty })))
    }

    pub fn declarator(
        &mut self,
        start: u32,
        pattern: Box<Pattern>,
        bang: Option<Token>,
        ty: Option<Box<Type>>,
        init: Option<Box<Expr>>,
    ) -> Box<Declarator> {
        let mut end = bang.map_or(pattern.span().end, |token| self.end(token));
        end = ty.as_ref().map_or(end, |ty| ty.span.end);
        end = init.as_ref().map_or(end, |expr| expr.span.end);
        Box::new(Declarator {
            span: Span::new(start, end),
            pattern: *pattern,
            definite: bang.is_some(),
            ty: ty.map(|ty| *ty),
            init: init.map(|expr| *expr),
        })
    }
}

/// Imports and exports.
impl Builder<'_> {
    pub fn import_clause(
        &mut self,
        default: Option<Token>,
        namespace: Option<Token>,
        names: Option<List<Specifier>>,
    ) -> Box<Import> {
        Box::new(Import {
            type_only: false,
            default: default.map(|token| self.ident(token)),
            namespace: namespace.map(|token| self.ident(token)),
            names,
            path: StringLiteral { value: Box::default(), span: Span::NONE },
            attributes: List::new(),
        })
    }

    pub fn import(
        &mut self,
        start: u32,
        type_only: Option<Token>,
        clause: Option<Box<Import>>,
        source: Source,
        end: u32,
    ) -> Box<Decl> {
        let clause = clause.unwrap_or_else(|| self.import_clause(None, None, None));
        let path = self.string_literal(source.0);
        let import = Box::new(Import { type_only: type_only.is_some(), path, attributes: source.1, ..*clause });
        self.decl(start, end, DeclKind::Import(import))
    }

    pub fn import_equals(
        &mut self,
        start: u32,
        type_only: Option<Token>,
        name: Token,
        value: Box<Expr>,
        end: u32,
    ) -> Box<Decl> {
        let name = self.ident(name);
        let import = Box::new(ImportEquals { type_only: type_only.is_some(), name, value: *value });
        self.decl(start, end, DeclKind::ImportEquals(import))
    }

    pub fn export_names(
        &mut self,
        start: u32,
        type_only: Option<Token>,
        names: List<Specifier>,
        source: Option<Source>,
        end: u32,
    ) -> Box<Decl> {
        let (path, attributes) = source.map_or((None, List::new()), |(path, attributes)| (Some(path), attributes));
        let path = path.map(|token| self.string_literal(token));
        let export = Box::new(ExportNames { type_only: type_only.is_some(), names, path, attributes });
        self.decl(start, end, DeclKind::ExportNames(export))
    }

    pub fn export_all(
        &mut self,
        start: u32,
        type_only: Option<Token>,
        namespace: Option<Ident>,
        source: Source,
        end: u32,
    ) -> Box<Decl> {
        let path = self.string_literal(source.0);
        let export = Box::new(ExportAll { type_only: type_only.is_some(), namespace, path, attributes: source.1 });
        self.decl(start, end, DeclKind::ExportAll(export))
    }

    pub fn specifier(&mut self, type_only: Option<Token>, name: Token, alias: Option<Token>) -> Box<Specifier> {
        let first = self.at(type_only.unwrap_or(name));
        let last = self.end(alias.unwrap_or(name));
        Box::new(Specifier {
            span: Span::new(first, last),
            type_only: type_only.is_some(),
            name: self.ident(name),
            alias: alias.map(|token| self.ident(token)),
        })
    }
}
