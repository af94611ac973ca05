#ifndef QZ_LINUX_CAN_BCM_H
#define QZ_LINUX_CAN_BCM_H
enum { TX_STATUS = 8, RX_STATUS = 10 };
#endif
