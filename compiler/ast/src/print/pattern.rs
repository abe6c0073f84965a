//! Binding and assignment patterns.

use super::Printer;
use crate::Pattern;
use crate::pattern::{PatternElement, PatternProperty};

impl Printer<'_> {
    pub(super) fn pattern(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::Ident(ident) => self.ident(ident),
            Pattern::Array { elements, rest, .. } => {
                self.push("[");
                for element in elements {
                    if let Some(element) = element {
                        self.pattern_element(element);
                    }
                    self.push(", ");
                }
                if let Some(rest) = rest {
                    self.push("...");
                    self.pattern(rest);
                }
                self.trim_list(rest.is_none(), elements.last().is_some_and(Option::is_some));
                self.push("]");
            }
            Pattern::Object { properties, rest: None, .. } if properties.is_empty() => self.push("{}"),
            Pattern::Object { properties, rest, .. } => {
                self.push("{ ");
                for property in properties {
                    self.pattern_property(property);
                    self.push(", ");
                }
                if let Some(rest) = rest {
                    self.push("...");
                    self.pattern(rest);
                }
                self.trim_list(rest.is_none(), !properties.is_empty());
                self.push(" }");
            }
            Pattern::Expr(expr) => self.expr(expr),
        }
    }

    /// Takes back the space, and the comma unless it stands for a hole, after a list's last element.
    fn trim_list(&mut self, ends_in_separator: bool, takes_comma: bool) {
        if ends_in_separator {
            self.out.truncate(self.out.trim_end_matches(' ').len());
            if takes_comma {
                self.out.pop();
            }
        }
    }

    fn pattern_element(&mut self, element: &PatternElement) {
        self.pattern(&element.pattern);
        self.initializer(element.default.as_ref());
    }

    fn pattern_property(&mut self, property: &PatternProperty) {
        if !property.shorthand {
            self.property_name(&property.key);
            self.push(": ");
        }
        self.pattern_element(&property.value);
    }
}
