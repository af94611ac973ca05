#ifndef QZ_LINUX_MAILBOX_CONTROLLER_H
#define QZ_LINUX_MAILBOX_CONTROLLER_H
struct mbox_chan;
struct mbox_chan_ops;
struct mbox_client;
struct mbox_controller;
struct of_phandle_args;
#define MBOX_TX_QUEUE_LEN 20
struct mbox_chan_ops {
	int (*send_data)(struct mbox_chan *chan, void *data);
	int (*flush)(struct mbox_chan *chan, unsigned long timeout);
	int (*startup)(struct mbox_chan *chan);
	void (*shutdown)(struct mbox_chan *chan);
	bool (*last_tx_done)(struct mbox_chan *chan);
	bool (*peek_data)(struct mbox_chan *chan);
};
struct mbox_controller {
	struct device *dev;
	const struct mbox_chan_ops *ops;
	struct mbox_chan *chans;
	int num_chans;
	bool txdone_irq;
	bool txdone_poll;
	unsigned txpoll_period;
	struct mbox_chan *(*of_xlate)(struct mbox_controller *mbox, const struct of_phandle_args *sp);
	struct list_head node;
};
struct mbox_chan {
	struct mbox_controller *mbox;
	struct mbox_client *cl;
	struct completion tx_complete;
	int tx_status;
	unsigned msg_count;
	void *msg_data[MBOX_TX_QUEUE_LEN];
	spinlock_t lock;
	void *con_priv;
};
void mbox_controller_unregister(struct mbox_controller *mbox);
void mbox_chan_received_data(struct mbox_chan *chan, void *data);
void mbox_chan_txdone(struct mbox_chan *chan, int r);
int devm_mbox_controller_register(struct device *dev, struct mbox_controller *mbox);
#endif
