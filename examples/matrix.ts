// Matrices with operators of their own: `a * b` is a product, `a == b` compares elements.
// @call fibonacci(40) = 102334155

/** A matrix of `rows` by `columns` numbers, row by row. */
class Matrix {
  private cells: Float64Array;

  constructor(readonly rows: i32, readonly columns: i32) {
    this.cells = new Float64Array(rows * columns);
  }

  /** The matrix with these rows, one after the other. */
  static of(columns: i32, cells: f64[]): Matrix {
    const matrix = new Matrix(cells.length / columns, columns);
    for (let i = 0; i < cells.length; i++) matrix.cells[i] = cells[i];
    return matrix;
  }

  static identity(size: i32): Matrix {
    const matrix = new Matrix(size, size);
    for (let i = 0; i < size; i++) matrix.set(i, i, 1);
    return matrix;
  }

  @inline
  get(row: i32, column: i32): f64 {
    return this.cells[row * this.columns + column];
  }

  @inline
  set(row: i32, column: i32, value: f64): void {
    this.cells[row * this.columns + column] = value;
  }

  @operator("+")
  plus(other: Matrix): Matrix {
    assert(this.rows == other.rows && this.columns == other.columns, "matrices of different sizes");
    const sum = new Matrix(this.rows, this.columns);
    for (let i = 0; i < this.cells.length; i++) sum.cells[i] = this.cells[i] + other.cells[i];
    return sum;
  }

  @operator("*")
  times(other: Matrix): Matrix {
    assert(this.columns == other.rows, "matrices that do not fit together");
    const product = new Matrix(this.rows, other.columns);
    for (let row = 0; row < this.rows; row++) {
      for (let k = 0; k < this.columns; k++) {
        const factor = this.get(row, k);
        for (let column = 0; column < other.columns; column++) {
          product.set(row, column, product.get(row, column) + factor * other.get(k, column));
        }
      }
    }
    return product;
  }

  /** The power with a natural exponent, by squaring. */
  @operator("**")
  power(exponent: i32): Matrix {
    let result = Matrix.identity(this.rows);
    for (let square: Matrix = this; exponent > 0; exponent >>= 1) {
      if (exponent & 1) result = result * square;
      square = square * square;
    }
    return result;
  }

  @operator.prefix("~")
  transposed(): Matrix {
    const result = new Matrix(this.columns, this.rows);
    for (let row = 0; row < this.rows; row++) {
      for (let column = 0; column < this.columns; column++) result.set(column, row, this.get(row, column));
    }
    return result;
  }

  @operator("==")
  equals(other: Matrix): bool {
    if (this.rows != other.rows || this.columns != other.columns) return false;
    for (let i = 0; i < this.cells.length; i++) {
      if (this.cells[i] != other.cells[i]) return false;
    }
    return true;
  }
}

/** F(n), from the n-th power of the matrix of one step. */
export function fibonacci(n: i32): f64 {
  return (Matrix.of(2, [1, 1, 1, 0]) ** n).get(0, 1);
}

export function testLaws(): void {
  const a = Matrix.of(3, [1, 2, 3, 4, 5, 6]);
  const b = Matrix.of(2, [7, 8, 9, 10, 11, 12]);
  assert(a * b == Matrix.of(2, [58, 64, 139, 154]));
  assert(~(a * b) == ~b * ~a);
  assert((a + a) * b == a * b + a * b);
  assert(a * Matrix.identity(3) == a && a ** 0 == Matrix.identity(2));
}
