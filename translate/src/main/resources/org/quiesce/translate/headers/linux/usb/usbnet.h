#ifndef QZ_LINUX_USB_USBNET_H
#define QZ_LINUX_USB_USBNET_H
struct sk_buff;
struct urb;
struct usb_interface;
struct usbnet;
#define DEFAULT_FILTER 15ULL
struct driver_info {
	char *description;
	int flags;
	int (*bind)(struct usbnet *, struct usb_interface *);
	void (*unbind)(struct usbnet *, struct usb_interface *);
	int (*reset)(struct usbnet *);
	int (*stop)(struct usbnet *);
	int (*check_connect)(struct usbnet *);
	int (*manage_power)(struct usbnet *, int);
	void (*status)(struct usbnet *, struct urb *);
	int (*link_reset)(struct usbnet *);
	int (*rx_fixup)(struct usbnet *dev, struct sk_buff *skb);
	struct sk_buff *(*tx_fixup)(struct usbnet *dev, struct sk_buff *skb, gfp_t flags);
	void (*recover)(struct usbnet *dev);
	int (*early_init)(struct usbnet *dev);
	void (*set_rx_mode)(struct usbnet *dev);
	int in;
	int out;
	unsigned long data;
};
enum skb_state { illegal, tx_start, tx_done, rx_start, rx_done };
struct skb_data {
	struct urb *urb;
	struct usbnet *dev;
	enum skb_state state;
	long length;
	unsigned long packets;
};
#endif
