export class NotVisible {}
