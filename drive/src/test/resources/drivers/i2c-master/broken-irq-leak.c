// SPDX-License-Identifier: Apache-2.0
/* One byte a time i2c master, interrupt driven. */
#include <linux/completion.h>
#include <linux/i2c.h>
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/platform_device.h>

#define OB_ADDR		0x00
#define OB_DATA		0x04
#define OB_ACK		0x08

struct onebyte {
	struct i2c_adapter adap;
	struct completion done;
	void __iomem *base;
	int irq;
};

static irqreturn_t onebyte_irq(int irq, void *data)
{
	struct onebyte *ob = data;

	writel(1, ob->base + OB_ACK);
	complete(&ob->done);
	return IRQ_HANDLED;
}

static int onebyte_msg(struct onebyte *ob, struct i2c_msg *msg)
{
	unsigned int i;

	writel(i2c_8bit_addr_from_msg(msg), ob->base + OB_ADDR);
	for (i = 0; i < msg->len; i++) {
		reinit_completion(&ob->done);
		if (!(msg->flags & I2C_M_RD))
			writel(msg->buf[i], ob->base + OB_DATA);
		if (!wait_for_completion_timeout(&ob->done, ob->adap.timeout))
			return -ETIMEDOUT;
		if (msg->flags & I2C_M_RD)
			msg->buf[i] = readl(ob->base + OB_DATA);
	}
	return 0;
}

static int onebyte_xfer(struct i2c_adapter *adap, struct i2c_msg *msgs, int num)
{
	struct onebyte *ob = i2c_get_adapdata(adap);
	int i, ret;

	for (i = 0; i < num; i++) {
		ret = onebyte_msg(ob, &msgs[i]);
		if (ret)
			return ret;
	}
	return num;
}

static u32 onebyte_func(struct i2c_adapter *adap)
{
	return I2C_FUNC_I2C;
}

static const struct i2c_algorithm onebyte_algo = {
	.master_xfer	= onebyte_xfer,
	.functionality	= onebyte_func,
};

static int onebyte_probe(struct platform_device *pdev)
{
	struct onebyte *ob;
	int ret;

	ob = devm_kzalloc(&pdev->dev, sizeof(*ob), GFP_KERNEL);
	if (!ob)
		return -ENOMEM;

	ob->base = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(ob->base))
		return PTR_ERR(ob->base);

	ob->irq = platform_get_irq(pdev, 0);
	if (ob->irq < 0)
		return ob->irq;

	init_completion(&ob->done);
	ret = request_irq(ob->irq, onebyte_irq, 0, "onebyte", ob);
	if (ret)
		return ret;

	ob->adap.owner = THIS_MODULE;
	ob->adap.algo = &onebyte_algo;
	ob->adap.timeout = HZ / 10;
	ob->adap.dev.parent = &pdev->dev;
	strscpy(ob->adap.name, "onebyte", sizeof(ob->adap.name));
	i2c_set_adapdata(&ob->adap, ob);
	platform_set_drvdata(pdev, ob);

	ret = i2c_add_adapter(&ob->adap);
	if (ret)
		return ret;

	return 0;
}

static int onebyte_remove(struct platform_device *pdev)
{
	struct onebyte *ob = platform_get_drvdata(pdev);

	i2c_del_adapter(&ob->adap);
	free_irq(ob->irq, ob);
	return 0;
}

static struct platform_driver onebyte_driver = {
	.probe	= onebyte_probe,
	.remove	= onebyte_remove,
	.driver	= { .name = "i2c-onebyte" },
};
module_platform_driver(onebyte_driver);

MODULE_LICENSE("GPL");
