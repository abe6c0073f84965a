//! Children through which a tree may be as deep as its source is long.
//!
//! `a + b + c + …` nests to the left and `if … else if … else if …` to the right, once for each operator or condition. Such
//! children are freed without recursion; walks over the tree follow them in loops.

use crate::{Expr, ExprKind, Stmt, StmtKind};
use std::ops::{Deref, DerefMut};

/// A boxed child of its parent's own sort: the left operand of an operator, the statement after `else`.
#[derive(Debug)]
pub struct Deep<T: Nest>(Option<Box<T>>);

/// A node that may have a [`Deep`] child.
pub trait Nest: Sized {
    fn deep_child(&mut self) -> Option<&mut Deep<Self>>;
}

impl Nest for Expr {
    fn deep_child(&mut self) -> Option<&mut Deep<Expr>> {
        match &mut self.kind {
            ExprKind::Binary { left, .. } | ExprKind::Logical { left, .. } => Some(left),
            _ => None,
        }
    }
}

impl Nest for Stmt {
    fn deep_child(&mut self) -> Option<&mut Deep<Stmt>> {
        match &mut self.kind {
            StmtKind::If { otherwise, .. } => otherwise.as_mut(),
            _ => None,
        }
    }
}

impl<T: Nest> From<Box<T>> for Deep<T> {
    fn from(node: Box<T>) -> Deep<T> {
        Deep(Some(node))
    }
}

impl<T: Nest> Deref for Deep<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_ref().expect("it is empty only while it is freed")
    }
}

impl<T: Nest> DerefMut for Deep<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.as_mut().expect("it is empty only while it is freed")
    }
}

impl<T: Nest> Drop for Deep<T> {
    fn drop(&mut self) {
        let mut next = self.0.take();
        while let Some(mut node) = next {
            next = node.deep_child().and_then(|child| child.0.take());
        }
    }
}
