#ifndef QZ_LINUX_AIO_H
#define QZ_LINUX_AIO_H
struct kiocb;
typedef int (kiocb_cancel_fn)(struct kiocb *);
void kiocb_set_cancel_fn(struct kiocb *req, kiocb_cancel_fn *cancel);
#endif
