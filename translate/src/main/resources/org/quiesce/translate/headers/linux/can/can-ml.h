#ifndef QZ_LINUX_CAN_CAN_ML_H
#define QZ_LINUX_CAN_CAN_ML_H
enum { RX_ERR };
#endif
