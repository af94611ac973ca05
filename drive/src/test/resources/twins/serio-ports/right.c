// SPDX-License-Identifier: Apache-2.0
/* A port is closed and freed by unregistering it; its interrupt lives from open to close. */
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/serio.h>
#include <linux/slab.h>

struct port {
	struct serio *serio;
	int irq;
};

static irqreturn_t port_irq(int irq, void *data)
{
	struct port *port = data;

	serio_interrupt(port->serio, 0xaa, 0);
	return IRQ_HANDLED;
}

static int port_open(struct serio *serio)
{
	struct port *port = serio->port_data;

	return request_irq(port->irq, port_irq, 0, "port", port);
}

static void port_close(struct serio *serio)
{
	struct port *port = serio->port_data;

	free_irq(port->irq, port);
}

static int port_probe(struct platform_device *pdev)
{
	struct port *port;
	struct serio *serio;

	port = kzalloc(sizeof(*port), GFP_KERNEL);
	serio = kzalloc(sizeof(*serio), GFP_KERNEL);
	if (!port || !serio)
		goto failed;
	port->irq = platform_get_irq(pdev, 0);
	if (port->irq < 0)
		goto failed;
	serio->open = port_open;
	serio->close = port_close;
	serio->port_data = port;
	port->serio = serio;
	platform_set_drvdata(pdev, port);
	serio_register_port(serio);
	return 0;
failed:
	kfree(serio);
	kfree(port);
	return -ENOMEM;
}

static int port_remove(struct platform_device *pdev)
{
	struct port *port = platform_get_drvdata(pdev);

	serio_unregister_port(port->serio);
	kfree(port);
	return 0;
}

static struct platform_driver port_driver = {
	.probe	= port_probe,
	.remove	= port_remove,
	.driver	= { .name = "port" },
};
module_platform_driver(port_driver);

MODULE_LICENSE("GPL");
