#ifndef QZ_LINUX_USB_USBNET_H
#define QZ_LINUX_USB_USBNET_H
enum skb_state { illegal, tx_start, tx_done, rx_start, rx_done };
#endif
