#ifndef QZ_LINUX_MAILBOX_CLIENT_H
#define QZ_LINUX_MAILBOX_CLIENT_H
#include <linux/usb/usbnet.h>
struct mbox_chan;
struct mbox_client;
struct mbox_client {
	struct device *dev;
	bool tx_block;
	unsigned long tx_tout;
	bool knows_txdone;
	void (*rx_callback)(struct mbox_client *cl, void *mssg);
	void (*tx_prepare)(struct mbox_client *cl, void *mssg);
	void (*tx_done)(struct mbox_client *cl, void *mssg, int r);
};
struct mbox_chan *mbox_request_channel_byname(struct mbox_client *cl, const char *name);
struct mbox_chan *mbox_request_channel(struct mbox_client *cl, int index);
int mbox_send_message(struct mbox_chan *chan, void *mssg);
int mbox_flush(struct mbox_chan *chan, unsigned long timeout);
void mbox_client_txdone(struct mbox_chan *chan, int r);
void mbox_free_channel(struct mbox_chan *chan);
#endif
